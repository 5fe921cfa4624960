import * as z from 'zod';

/**
 * `TxId`: when the machine's host sent the withdrawal, and its reference there. An advice and every answer repeat the
 * `TxId` of the withdrawal that they are about.
 *
 * The standard lets `TxDtTm` be local time; ours is UTC. `TxRef` is the systems trace audit number on ISO 8583.
 */
export const TransactionId = z.strictObject({
  TxDtTm: z.iso.datetime().meta({ description: 'In UTC.', example: '2026-11-21T09:41:00.000Z' }),
  TxRef: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,35}$/, 'A reference is up to 35 letters, digits and hyphens.')
    .meta({ description: 'Reference of the withdrawal at the machine.', example: '000123' }),
});
export type TransactionId = z.infer<typeof TransactionId>;
