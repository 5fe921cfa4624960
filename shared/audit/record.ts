import * as z from 'zod';
import { AuditDeed } from './deed.ts';

/** How long a chain can be; the keys of its records have room for as many digits. */
export const SEQ_MAX = 999_999_999;

const Hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256, in hexadecimal.' });

/** One record of a customer's chain: what happened, its number, and the hash by which the next one holds on to it. */
export const AuditRecord = z
  .strictObject({
    customerId: z.string().min(1).max(64),
    seq: z
      .int()
      .min(1)
      .max(SEQ_MAX)
      .meta({ description: 'Its number in the chain of this customer, from 1.' }),
    recordId: z
      .string()
      .min(1)
      .max(64)
      .meta({ description: 'By chance: two deeds that are alike in everything are two records.' }),
    ...AuditDeed.shape,
    hashOfPrevious: Hash,
    hash: Hash.meta({ description: 'Of everything else in the record, in its canonical form.' }),
  })
  .meta({ id: 'AuditRecord' });
export type AuditRecord = z.infer<typeof AuditRecord>;

/** What the first record of a chain holds on to. */
export const BEFORE_THE_FIRST = '0'.repeat(64);
