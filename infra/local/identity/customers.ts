import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

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

export interface Customers {
  readonly all: readonly Customer[];
  byId(customerId: string): Customer | undefined;
  /** The customer whose passcode this is, or nobody; which of the two was wrong is not told. */
  signingIn(customerId: string, passcode: string): Customer | undefined;
}

/** The customers of the seed, who exist on this machine only. */
export function seededCustomers(file = seedFile): Customers {
  const all = z.array(Customer).parse(JSON.parse(readFileSync(file, 'utf8')));
  const byId = (customerId: string) => all.find((customer) => customer.customerId === customerId);

  return {
    all,
    byId,
    signingIn(customerId, passcode) {
      const customer = byId(customerId);
      return customer && sameText(customer.passcode, passcode) ? customer : undefined;
    },
  };
}

const seedFile = join(import.meta.dirname, '../seed/customers.json');

/** Compares digests, so that the time it takes says nothing about how much was right. */
function sameText(one: string, other: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(one).digest(),
    createHash('sha256').update(other).digest(),
  );
}
