import * as z from 'zod';

/** The channels on which a person of the bank drives, and the customer stands or speaks beside. */
export const AssistedChannel = z.enum(['branch', 'contact-centre']).meta({ id: 'AssistedChannel' });
export type AssistedChannel = z.infer<typeof AssistedChannel>;

/** What somebody of the bank may see and do for a customer: see `may-see.ts`. */
export const StaffRole = z.enum(['agent', 'specialist']).meta({ id: 'StaffRole' });
export type StaffRole = z.infer<typeof StaffRole>;

/** A branch, or a queue of the contact centre. */
export const StaffUnit = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'This is not the name of a unit.');

/** Somebody of the bank, as their token says: an opaque id and never a name. */
export const Staff = z.strictObject({
  staffId: z.string().min(1).max(64),
  role: StaffRole,
  unit: StaffUnit,
});
export type Staff = z.infer<typeof Staff>;
