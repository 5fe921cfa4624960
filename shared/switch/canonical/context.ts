import * as z from 'zod';

/**
 * Which transaction of the customer's session is meant: `SsnRef`. The standard allows any 35 characters; ours is the id
 * of a transaction, whose form is one that nobody writes a card number in.
 */
export const SessionReference = z
  .string()
  .regex(/^t[0-9a-z]{6,12}-[0-9a-f]{10,16}$/, 'This is not the reference of a transaction.')
  .meta({ description: 'Reference of the prepared transaction.', example: 't000004-9f86d08188' });

/**
 * How the card, or the phone in its place, was read: the codes of ISO 20022 (CardDataReading) that an ATM meets. CICC
 * chip, CTLS contactless chip, MGST magnetic stripe, BRCD a bar or QR code, PHYS typed.
 */
export const EntryMode = z.enum(['CICC', 'CTLS', 'MGST', 'BRCD', 'PHYS']);
export type EntryMode = z.infer<typeof EntryMode>;

/**
 * In which circumstances: `Cntxt`. `SsnRef` is the standard's session reference. `NtryMd`, the entry mode, is ours in
 * this place, since a cardless withdrawal has no card data to hold it.
 */
export const Context = z.strictObject({
  SsnRef: SessionReference.optional(),
  NtryMd: EntryMode.optional(),
});
export type Context = z.infer<typeof Context>;
