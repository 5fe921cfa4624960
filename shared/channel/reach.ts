import * as z from 'zod';

/** How a customer is reached who is on no channel just now. */
export const Reach = z.enum(['push', 'email']).meta({ id: 'Reach' });
export type Reach = z.infer<typeof Reach>;
