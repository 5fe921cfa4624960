import * as z from 'zod';

const Name = z.string().max(60);

/**
 * What an entry may carry of its event beside whose transaction it was: names out of closed lists, and nothing that a
 * customer typed. Which of them an entry carries stands beside its words.
 */
export const carried = {
  step: Name.optional(),
  from: Name.optional(),
  to: Name.optional(),
  because: Name.optional(),
  extent: z.enum(['FULL', 'PART', 'NONE']).optional(),
  score: z.int().min(1).max(5).optional(),
  purpose: Name.optional(),
  state: Name.optional(),
  offerId: Name.optional(),
  about: Name.optional(),
  decision: Name.optional(),
  reason: Name.optional(),
  role: Name.optional(),
  unit: Name.optional(),
  basis: Name.optional(),
  minutes: z.int().min(1).optional(),
  answer: Name.optional(),
} as const;
export type Carried = keyof typeof carried;

/** One thing that happened, as it is kept: which event it was, and the few names of it that its sentence needs. */
export const TimelineEntry = z.strictObject({
  /** The event that it comes from, so that it is kept once. */
  entryId: z.string().max(120),
  /** Of two entries of one outbox the one with the lesser sequence came first. */
  sequence: z.string().max(40),
  atMs: z.int().min(0),
  type: Name,
  /** Where it happened. Absent when the clock or the bank did it. */
  channel: Name.optional(),
  transactionId: Name.optional(),
  kind: Name.optional(),
  definition: z.int().optional(),
  ...carried,
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;
