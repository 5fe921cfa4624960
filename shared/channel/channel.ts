import * as z from 'zod';

/** A way in which a customer meets the bank. The last two are assisted: a person of the bank drives them. */
export const Channel = z.enum(['atm', 'web', 'mobile', 'branch', 'contact-centre']).meta({ id: 'Channel' });
export type Channel = z.infer<typeof Channel>;
