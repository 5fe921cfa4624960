import * as z from 'zod';

/**
 * The OAuth 2.0 scopes (RFC 6749, section 3.3) that open our doors.
 *
 * - `session`: a customer, signed in on a channel of their own.
 * - `approve`: a customer's own device, which may sign approvals and enrol its key.
 * - `terminal`: an ATM network, speaking for its machines and for the customers who stand before them.
 */
export const Scope = z.enum(['session', 'approve', 'terminal']);
export type Scope = z.infer<typeof Scope>;
