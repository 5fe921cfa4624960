import { CURRENCY } from '../../cash/currency.ts';
import { answerTo, type Definition } from '../definition.ts';
import { account, amount, iban, optionalText, text } from '../field.ts';
import type { Circumstances } from '../follows.ts';
import { approval, question } from '../step.ts';

const HOUR_MS = 3_600_000;

const payeeStep = question({
  name: 'payee',
  says: {
    long: { en: 'Whom would you like to pay?', it: 'Chi vuoi pagare?' },
    short: { en: 'To whom?', it: 'A chi?' },
  },
  fields: {
    name: text(
      { long: { en: 'Name of the payee', it: 'Nome del beneficiario' }, short: { en: 'Name', it: 'Nome' } },
      { charsMax: 70 },
    ),
    iban: iban({ long: { en: 'IBAN', it: 'IBAN' }, short: { en: 'IBAN', it: 'IBAN' } }),
  },
});

const amountStep = question({
  name: 'amount',
  says: {
    long: { en: 'How much, and from which account?', it: 'Quanto, e da quale conto?' },
    short: { en: 'How much?', it: 'Quanto?' },
  },
  fields: {
    accountId: account({
      long: { en: 'From account', it: 'Dal conto' },
      short: { en: 'Account', it: 'Conto' },
    }),
    amountMinor: amount(
      { long: { en: 'Amount', it: 'Importo' }, short: { en: 'Amount', it: 'Importo' } },
      { minMinor: 1, maxMinor: 50_000_00 },
    ),
    reference: optionalText(
      { long: { en: 'Reference', it: 'Causale' }, short: { en: 'Reference', it: 'Causale' } },
      { charsMax: 140 },
    ),
  },
  facts: ['balance'],
});

/** Money to somebody else's account: approved over the exact amount and IBAN, then moved at once. */
export const transfer: Definition = {
  kind: 'transfer',
  version: 1,
  name: {
    long: { en: 'Transfer', it: 'Bonifico' },
    short: { en: 'Transfer', it: 'Bonifico' },
  },
  begins: ['free-text'],
  lifetimeMs: 24 * HOUR_MS,
  warnBeforeMs: 2 * HOUR_MS,
  steps: [
    payeeStep,
    amountStep,
    approval({
      says: {
        long: { en: 'Approve the transfer', it: 'Approva il bonifico' },
        short: { en: 'Approve', it: 'Approva' },
      },
      follows: (circumstances) => ({
        money: {
          act: 'transfer',
          id: circumstances.actId,
          customerId: circumstances.customerId,
          accountId: answerTo(amountStep, circumstances).accountId,
          money: moneyOf(circumstances),
          creditor: answerTo(payeeStep, circumstances),
        },
      }),
    }),
  ],
  terms: (circumstances) => ({
    transactionId: circumstances.transactionId,
    ...moneyOf(circumstances),
    payee: answerTo(payeeStep, circumstances).iban,
  }),
};

const moneyOf = (circumstances: Circumstances) => ({
  amountMinor: answerTo(amountStep, circumstances).amountMinor,
  currency: CURRENCY,
});
