import * as z from 'zod';
import { Money } from '../cash/money.ts';

/**
 * What a machine did through its own doors, where no network names it: it was authorized to dispense, or it counted
 * cash. Made from the session's own events, so it says what the session committed, and lists it by day.
 */
export const MachineDeed = z.strictObject({
  did: z.enum(['authorized', 'counted']),
  /** The event that said it: the same however often it arrives. */
  eventId: z.string(),
  customerId: z.string(),
  transactionId: z.string(),
  terminalId: z.string(),
  /** Of what was authorized. */
  authorizationId: z.string().optional(),
  money: Money,
  atMs: z.int().min(0),
});
export type MachineDeed = z.infer<typeof MachineDeed>;
