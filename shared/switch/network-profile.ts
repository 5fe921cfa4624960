import * as z from 'zod';
import { Tariff } from '../cash/fee.ts';
import { SpokenDialect } from '../iso8583/dialects.ts';

/** A week: whoever has not heard of a withdrawal by then asks people, not programs. */
const COMPLETION_SECONDS_MAX = 7 * 24 * 3600;
const Seconds = z.int().min(1).max(COMPLETION_SECONDS_MAX);

/** The private elements of ISO 8583, in which two parties agree on their own content. */
const PRIVATE_FIELDS = [48, 60, 61, 62, 63, 120, 121, 122, 123, 124, 125, 126, 127] as const;

/**
 * What one ATM network agreed with the bank, as data.
 *
 * `packager` is the name of its dialect (`iso1987Ascii`), or one of its own: `{ "extends": "iso1987Ascii", "name": "…",
 * "elements": { "48": { "length": 120 }, "55": null } }`. `sessionReferenceField` is the element that carries nothing
 * but the session reference; without it, no message carries one.
 *
 * `surcharge` is what is taken for each withdrawal at its machines, if the customer agrees; without it, nothing is.
 *
 * `clockOffsetMinutes` is what the terminals' clocks are ahead of UTC in winter. It is never changed for summer time: in
 * the 1993 edition a withdrawal is named by its local time, and must have the same name before and after the change.
 *
 * `completion` says how an approval becomes final: by an advice, which is missed after `dueAfterS`; or by silence, so
 * that an approval which nobody reversed within `completeAfterS` was dispensed in full.
 */
export const NetworkProfile = z
  .strictObject({
    name: z.string().min(1).max(80),
    packager: SpokenDialect,
    sessionReferenceField: z.literal(PRIVATE_FIELDS).optional(),
    surcharge: Tariff.optional(),
    clockOffsetMinutes: z.int().min(-720).max(840),
    completion: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('advice'), dueAfterS: Seconds }),
      z.strictObject({ by: z.literal('silence'), completeAfterS: Seconds }),
    ]),
  })
  .meta({ id: 'NetworkProfile', description: 'What an ATM network agreed with the bank.' });
export type NetworkProfile = z.infer<typeof NetworkProfile>;
