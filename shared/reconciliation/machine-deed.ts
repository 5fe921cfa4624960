import * as z from 'zod';
import { Money } from '../cash/money.ts';
import { Difference } from '../switch/journal/journal-entry.ts';

/** How a machine’s own report can contradict what is known. */
export const Contradiction = Difference.extract([
  'evidence-impossible',
  'evidence-differs',
  'reversed-after-completion',
]);
export type Contradiction = z.infer<typeof Contradiction>;

/**
 * What a machine did through its own doors, where no network names it: it was authorized to dispense, or it counted
 * cash, or it contradicted what was reported before; and what a claim paid for its cash. Made from the session's own
 * events, so it says what the session committed, or where a report was refused by the door that refused it; and lists it
 * by day.
 */
export const MachineDeed = z.strictObject({
  did: z.enum(['authorized', 'counted', 'contradicted', 'refunded']),
  /** The event that said it, or what was contradicted and how: the same however often it arrives. */
  eventId: z.string(),
  customerId: z.string(),
  transactionId: z.string(),
  /** Where neither an authorization nor a count says which. */
  kind: z.enum(['withdrawal', 'deposit']).optional(),
  terminalId: z.string(),
  /** Of what was authorized. */
  authorizationId: z.string().optional(),
  /** How it contradicts. */
  difference: Contradiction.optional(),
  /** The money act that paid a claim. */
  actId: z.string().optional(),
  money: Money,
  atMs: z.int().min(0),
});
export type MachineDeed = z.infer<typeof MachineDeed>;
