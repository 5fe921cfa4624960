import { CURRENCY } from '../../cash/currency.ts';
import { answerTo, type Definition } from '../definition.ts';
import { account, amount } from '../field.ts';
import type { Circumstances } from '../follows.ts';
import { approval, cashOut, question } from '../step.ts';

const HOUR_MS = 3_600_000;

const amountStep = question({
  name: 'amount',
  says: {
    long: { en: 'How much cash, and from which account?', it: 'Quanto contante, e da quale conto?' },
    short: { en: 'How much?', it: 'Quanto?' },
  },
  fields: {
    accountId: account({
      long: { en: 'From account', it: 'Dal conto' },
      short: { en: 'Account', it: 'Conto' },
    }),
    amountMinor: amount(
      {
        long: { en: 'Amount, in tens of euro', it: 'Importo, in decine di euro' },
        short: { en: 'Amount', it: 'Importo' },
      },
      { minMinor: 10_00, maxMinor: 1_000_00, multipleOfMinor: 10_00 },
    ),
  },
  facts: ['balance'],
});

/** Prepared anywhere, approved on the phone, collected at a machine. The money is set aside on approval. */
export const cashWithdrawal: Definition = {
  kind: 'cash-withdrawal',
  version: 1,
  name: {
    long: { en: 'Cash withdrawal', it: 'Prelievo di contante' },
    short: { en: 'Withdraw cash', it: 'Prelievo' },
  },
  begins: [],
  lifetimeMs: 24 * HOUR_MS,
  warnBeforeMs: 2 * HOUR_MS,
  steps: [
    amountStep,
    approval({
      says: {
        long: { en: 'Approve the withdrawal', it: 'Approva il prelievo' },
        short: { en: 'Approve', it: 'Approva' },
      },
      follows: (circumstances) => ({
        money: {
          act: 'hold',
          id: circumstances.actId,
          customerId: circumstances.customerId,
          accountId: answerTo(amountStep, circumstances).accountId,
          money: moneyOf(circumstances),
        },
      }),
    }),
    cashOut({
      name: 'collection',
      says: {
        long: { en: 'Collect the cash at a machine', it: 'Ritira il contante a uno sportello' },
        short: { en: 'Take your cash', it: 'Ritira' },
      },
    }),
  ],
  terms: (circumstances) => ({
    transactionId: circumstances.transactionId,
    ...moneyOf(circumstances),
    payee: 'cash',
  }),
};

const moneyOf = (circumstances: Circumstances) => ({
  amountMinor: answerTo(amountStep, circumstances).amountMinor,
  currency: CURRENCY,
});
