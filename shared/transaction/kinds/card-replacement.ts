import { CURRENCY } from '../../cash/currency.ts';
import { answerTo, type Definition } from '../definition.ts';
import { account, choice, consent } from '../field.ts';
import type { Circumstances } from '../follows.ts';
import { approval, question } from '../step.ts';

const DAY_MS = 24 * 3_600_000;

const reasonStep = question({
  name: 'reason',
  says: {
    long: { en: 'Why do you need a new card?', it: 'Perché ti serve una nuova carta?' },
    short: { en: 'Why a new card?', it: 'Perché?' },
  },
  fields: {
    reason: choice({ long: { en: 'Reason', it: 'Motivo' }, short: { en: 'Reason', it: 'Motivo' } }, [
      {
        value: 'lost',
        label: { long: { en: 'I lost it', it: 'L’ho persa' }, short: { en: 'Lost', it: 'Persa' } },
      },
      {
        value: 'stolen',
        label: {
          long: { en: 'It was stolen', it: 'Mi è stata rubata' },
          short: { en: 'Stolen', it: 'Rubata' },
        },
      },
      {
        value: 'damaged',
        label: {
          long: { en: 'It is damaged', it: 'È danneggiata' },
          short: { en: 'Damaged', it: 'Danneggiata' },
        },
      },
    ]),
  },
});

const deliveryStep = question({
  name: 'delivery',
  says: {
    long: { en: 'Where shall it go?', it: 'Dove la consegniamo?' },
    short: { en: 'Where to?', it: 'Dove?' },
  },
  fields: {
    deliverTo: choice(
      { long: { en: 'Deliver to', it: 'Consegna' }, short: { en: 'Deliver to', it: 'Consegna' } },
      [
        {
          value: 'home',
          label: { long: { en: 'My home address', it: 'A casa mia' }, short: { en: 'Home', it: 'Casa' } },
        },
        {
          value: 'branch',
          label: {
            long: { en: 'My branch', it: 'Nella mia filiale' },
            short: { en: 'Branch', it: 'Filiale' },
          },
        },
      ],
    ),
  },
});

const feeStep = question({
  name: 'fee',
  says: {
    long: { en: 'The fee, and the terms of the card', it: 'Il costo e le condizioni della carta' },
    short: { en: 'Fee and terms', it: 'Costo e condizioni' },
  },
  fields: {
    accountId: account({
      long: { en: 'Pay the fee from', it: 'Addebita il costo sul conto' },
      short: { en: 'Account', it: 'Conto' },
    }),
    agreed: consent({
      long: { en: 'I agree to the fee and the terms', it: 'Accetto il costo e le condizioni' },
      short: { en: 'I agree', it: 'Accetto' },
    }),
  },
  facts: ['price:card-replacement', 'terms:debit-card'],
});

/** A new card for a lost, stolen or damaged one. The fee is the one that the customer saw, or they are asked again. */
export const cardReplacement: Definition = {
  kind: 'card-replacement',
  version: 1,
  name: {
    long: { en: 'Card replacement', it: 'Sostituzione della carta' },
    short: { en: 'New card', it: 'Nuova carta' },
  },
  begins: [],
  lifetimeMs: 7 * DAY_MS,
  warnBeforeMs: DAY_MS,
  steps: [
    reasonStep,
    deliveryStep,
    feeStep,
    approval({
      says: {
        long: { en: 'Approve the fee', it: 'Approva il costo' },
        short: { en: 'Approve', it: 'Approva' },
      },
      follows: (circumstances) => ({
        money: {
          act: 'fee',
          id: circumstances.actId,
          customerId: circumstances.customerId,
          accountId: answerTo(feeStep, circumstances).accountId,
          money: feeOf(circumstances),
        },
      }),
    }),
  ],
  terms: (circumstances) => ({
    transactionId: circumstances.transactionId,
    ...feeOf(circumstances),
    payee: 'bank: card replacement',
  }),
};

const feeOf = ({ facts }: Circumstances) => ({
  amountMinor: Number(facts['price:card-replacement']),
  currency: CURRENCY,
});
