import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { seedFolder } from '../seed/seed-folder.ts';

/**
 * A customer as the identity provider knows them. It alone has their name: everything behind it knows the
 * `customerId` and no more.
 */
export const Customer = z.strictObject({
  customerId: z.string().regex(/^c-[a-z]{2,20}$/),
  name: z.string().min(1).max(70),
  passcode: z.string().min(8).max(64),
  /** BCP 47. */
  language: z.string().min(2).max(12),
});
export type Customer = z.infer<typeof Customer>;

/** The customers of the seed, who exist on this machine only. */
export function seededCustomers(folder = seedFolder): readonly Customer[] {
  return z.array(Customer).parse(JSON.parse(readFileSync(join(folder, 'customers.json'), 'utf8')));
}
