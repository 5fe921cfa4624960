import * as z from 'zod';
import { ConsentChannel, ConsentState } from './consent.ts';
import { Purpose } from './purpose.ts';

const Moment = z.iso.datetime();

const ConsentView = z
  .object({
    purpose: Purpose,
    name: z.string(),
    basis: z.enum(['consent', 'legitimate-interest']).meta({ description: 'GDPR, article 6(1)(a) or (f).' }),
    text: z.string().meta({ description: 'What the customer is asked now, at the length of the channel.' }),
    textVersion: z.int().meta({ description: 'Name it to give this consent.' }),
    isOn: z.boolean().meta({ description: 'Whether it may be done now.' }),
    state: ConsentState.optional().meta({ description: 'What the customer said last. Absent: nothing yet.' }),
    saidAt: Moment.optional(),
    saidOn: ConsentChannel.optional(),
    saidToVersion: z.int().optional(),
    needs: Purpose.optional().meta({ description: 'It stops with this one, too.' }),
    may: z.array(ConsentState).meta({ description: 'What can be said now.' }),
  })
  .meta({ id: 'Consent' });

/** Article 21(4): shown clearly, and apart from everything else. */
const RightToObject = z
  .object({
    says: z.string(),
    purposes: z
      .array(Purpose)
      .meta({ description: 'To which an objection needs no reason, and stops them at once.' }),
  })
  .meta({ id: 'RightToObject' });

export const ConsentStates = z
  .object({ rightToObject: RightToObject, consents: z.array(ConsentView) })
  .meta({ id: 'ConsentStates' });
export type ConsentStates = z.infer<typeof ConsentStates>;

const ConsentEntryView = z
  .object({
    entryId: z.string(),
    purpose: Purpose,
    state: ConsentState,
    textVersion: z.int(),
    at: Moment,
    channel: ConsentChannel,
    evidence: z.string().meta({ description: 'A hash of the sign-in, the visit or the link.' }),
  })
  .meta({ id: 'ConsentEntry' });
export type ConsentEntryView = z.infer<typeof ConsentEntryView>;

export const ConsentsView = ConsentStates.extend({
  ledger: z.object({ entries: z.array(ConsentEntryView), next: z.string().optional() }).meta({
    description: 'Everything that was said, the latest first, in pages of twenty.',
  }),
}).meta({ id: 'Consents' });
