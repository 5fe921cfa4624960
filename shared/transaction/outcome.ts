import * as z from 'zod';

/** How a transaction ends: in exactly one of these. */
export const Outcome = z.enum(['completed', 'cancelled', 'declined', 'expired']).meta({ id: 'Outcome' });
export type Outcome = z.infer<typeof Outcome>;
