import { takeInIdOf } from '../../cash/take-in-id.ts';
import { answerTo, type Definition } from '../definition.ts';
import { account } from '../field.ts';
import type { Circumstances, Consequence } from '../follows.ts';
import { cashIn, question } from '../step.ts';

const DAY_MS = 24 * 3_600_000;

const allocationStep = question({
  name: 'allocation',
  says: {
    long: { en: 'Which account shall the cash go to?', it: 'Su quale conto versare il contante?' },
    short: { en: 'To which account?', it: 'Su quale conto?' },
  },
  fields: {
    accountId: account({
      long: { en: 'To account', it: 'Sul conto' },
      short: { en: 'Account', it: 'Conto' },
    }),
  },
  follows: allocate,
});

/**
 * Begins at the machine that counts the cash, and is allocated to an account anywhere. The money is the
 * customer's from the count on; if it is never allocated it goes to their first account when the time is up.
 */
export const cashDeposit: Definition = {
  kind: 'cash-deposit',
  version: 1,
  name: {
    long: { en: 'Cash deposit', it: 'Versamento di contante' },
    short: { en: 'Pay in cash', it: 'Versamento' },
  },
  begins: ['accepts-cash'],
  lifetimeMs: 7 * DAY_MS,
  warnBeforeMs: DAY_MS,
  steps: [
    cashIn({
      name: 'count',
      says: {
        long: { en: 'Put the cash into the machine', it: 'Inserisci il contante nello sportello' },
        short: { en: 'Insert your cash', it: 'Inserisci' },
      },
    }),
    allocationStep,
  ],
};

function allocate(circumstances: Circumstances): Consequence {
  return {
    money: {
      act: 'allocate',
      id: circumstances.actId,
      takeInId: takeInIdOf(circumstances.transactionId),
      customerId: circumstances.customerId,
      accountId: answerTo(allocationStep, circumstances).accountId,
    },
  };
}
