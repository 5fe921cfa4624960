import * as z from 'zod';

/** An amount in integer minor units (cents) of an ISO 4217 currency. Never a float, never a bare number. */
export const Money = z
  .strictObject({
    amountMinor: z
      .int()
      .min(0)
      .max(100_000_000_00)
      .meta({ description: 'Minor units: 12000 is 120.00.', example: 12000 }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .meta({ description: 'ISO 4217 alphabetic code.', example: 'EUR' }),
  })
  .meta({ id: 'Money', description: 'Integer minor units with a currency.' });
export type Money = z.infer<typeof Money>;

/** What is on an account. It may be less than nothing, where a machine reported late what was gone. */
export const Balance = Money.extend({
  amountMinor: z.int().meta({ description: 'Minor units.', example: 12000 }),
}).meta({
  id: 'Balance',
  description: 'Integer minor units with a currency; below zero if overdrawn.',
});
