import * as z from 'zod';

/**
 * The OAuth 2.0 scopes (RFC 6749, section 3.3) that open our doors.
 *
 * - `session`: a customer, signed in on a channel of their own.
 * - `approve`: a customer's own device, which may sign approvals and enrol its key.
 * - `terminal`: an ATM network, speaking for its machines and for the customers who stand before them.
 * - `assist`: somebody of the bank, signed in, who works with a customer for a while and with that customer's leave.
 * - `operations`: the bank's own people, through a system that speaks on no channel and for no customer.
 * - `catalogue`: the bank's marketing tool, which publishes offers and opens no other door.
 * - `measures`: an analyst's tools, which see counts and pseudonyms, and never a customer.
 */
export const Scope = z.enum([
  'session',
  'approve',
  'terminal',
  'assist',
  'operations',
  'catalogue',
  'measures',
]);
export type Scope = z.infer<typeof Scope>;
