import * as z from 'zod';
import { Conversion } from '../../cash/conversion.ts';
import { Money } from '../../cash/money.ts';

const Moment = z.iso.datetime().meta({ example: '2026-11-21T09:41:00.000Z' });

/**
 * What the money of a transaction does now, in the trade's words.
 *
 * - `moving`: the bank is at it this moment.
 * - `held`: set aside; cash can be collected.
 * - `dispensing`: a machine was told to dispense, and has not yet said what it did.
 * - `unreported`: it has been silent for too long, and people look into it.
 * - `dispensed`, `partly-dispensed`: what came out was taken from the account, and the rest is back.
 * - `not-dispensed`, `reversed`: nothing came out, and what was set aside still is, to be collected elsewhere.
 * - `settled-late`: a machine reported late that cash came out after all.
 * - `taken-in`: a machine counted it, and it is the customer's.
 * - `credited`: it is on the account that the customer chose.
 * - `given-back`: what was set aside is the customer's again.
 */
export const CashState = z.enum([
  'moving',
  'held',
  'dispensing',
  'unreported',
  'dispensed',
  'partly-dispensed',
  'not-dispensed',
  'reversed',
  'settled-late',
  'taken-in',
  'credited',
  'given-back',
]);
export type CashState = z.infer<typeof CashState>;

export const CashView = z
  .object({
    state: CashState.meta({ description: 'What the money does now.' }),
    says: z.string().meta({ description: 'The same in words. At a machine, in words that tell nothing.' }),
    terminalId: z.string().optional().meta({ description: 'The machine that had to do with it last.' }),
    held: Money.optional(),
    authorized: Money.optional().meta({ description: 'What the machine was told to dispense.' }),
    dispensed: Money.optional().meta({ description: 'In the currency of the account.' }),
    fee: Money.optional().meta({ description: 'Set aside beside the cash, or taken with it.' }),
    conversion: Conversion.optional().meta({
      description: 'What was agreed of cash in another currency. A part of it is billed by the same rate.',
    }),
    givenBack: Money.optional(),
    takenIn: Money.optional(),
    refunded: Money.optional().meta({
      description: 'The part of `takenIn` that a claim had paid before it was counted.',
    }),
    backAt: Moment.optional().meta({ description: 'When what was not dispensed was back.' }),
    backBy: Moment.optional().meta({
      description:
        'When it will be back at the latest, if it is not collected. Absent where nobody knows yet.',
    }),
  })
  .meta({ id: 'Cash', description: 'The money of a transaction.' });
export type CashView = z.infer<typeof CashView>;
