import * as z from 'zod';
import { Money } from '../cash/money.ts';

/** Notes of one kind that a machine can pay out now. A cassette that is empty or jammed has none. */
export const Cassette = z
  .strictObject({
    currency: Money.shape.currency,
    denominationMinor: z
      .int()
      .min(1)
      .max(1_000_000)
      .meta({ description: 'What one note is worth, in minor units.', example: 5000 }),
    notes: z.int().min(0).max(9_999),
  })
  .meta({ id: 'Cassette' });
export type Cassette = z.infer<typeof Cassette>;

const CASSETTES_MAX = 8;

export const Cassettes = z.array(Cassette).max(CASSETTES_MAX);

/** What a machine said that it can pay out, and when. */
export const MachineCash = z.strictObject({ reportedAtMs: z.int(), cassettes: Cassettes });
export type MachineCash = z.infer<typeof MachineCash>;

const HOUR_MS = 3_600_000;

/**
 * How long a report counts. After that nobody knows: a machine that was filled, and whose report was lost, must not
 * stay shut for ever.
 */
export const CASH_REPORT_COUNTS_MS = 12 * HOUR_MS;

/** How far a machine's clock may be ahead of ours. */
export const CASH_REPORT_AHEAD_MAX_MS = 60_000;
