import { CURRENCY } from '../../cash/currency.ts';
import { answerTo, type Definition } from '../definition.ts';
import { amount, choice, consent, number, text } from '../field.ts';
import { approval, question } from '../step.ts';
import { isAffordable } from './loan-affordability.ts';

const DAY_MS = 24 * 3_600_000;

const loanStep = question({
  name: 'loan',
  says: {
    long: {
      en: 'What is the loan for, and how much do you need?',
      it: 'A cosa serve il prestito, e quanto ti occorre?',
    },
    short: { en: 'The loan', it: 'Il prestito' },
  },
  fields: {
    purpose: choice({ long: { en: 'Purpose', it: 'Finalità' }, short: { en: 'Purpose', it: 'Finalità' } }, [
      {
        value: 'home',
        label: { long: { en: 'Home works', it: 'Lavori in casa' }, short: { en: 'Home', it: 'Casa' } },
      },
      { value: 'car', label: { long: { en: 'A car', it: 'Un’auto' }, short: { en: 'Car', it: 'Auto' } } },
      {
        value: 'studies',
        label: { long: { en: 'Studies', it: 'Studi' }, short: { en: 'Studies', it: 'Studi' } },
      },
      {
        value: 'other',
        label: { long: { en: 'Something else', it: 'Altro' }, short: { en: 'Other', it: 'Altro' } },
      },
    ]),
    amountMinor: amount(
      { long: { en: 'Amount', it: 'Importo' }, short: { en: 'Amount', it: 'Importo' } },
      { minMinor: 1_000_00, maxMinor: 75_000_00, multipleOfMinor: 100_00 },
    ),
    months: number(
      {
        long: { en: 'Repaid over how many months', it: 'In quanti mesi' },
        short: { en: 'Months', it: 'Mesi' },
      },
      { min: 6, max: 120 },
    ),
  },
});

const householdStep = question({
  name: 'household',
  says: {
    long: { en: 'Who lives with you?', it: 'Chi vive con te?' },
    short: { en: 'Household', it: 'Famiglia' },
  },
  fields: {
    adults: number(
      {
        long: { en: 'Adults, you included', it: 'Adulti, te compreso' },
        short: { en: 'Adults', it: 'Adulti' },
      },
      { min: 1, max: 20 },
    ),
    children: number(
      { long: { en: 'Children', it: 'Figli a carico' }, short: { en: 'Children', it: 'Figli' } },
      { min: 0, max: 20 },
    ),
    housing: choice(
      { long: { en: 'Your home is', it: 'La tua casa è' }, short: { en: 'Home', it: 'Casa' } },
      [
        {
          value: 'owned',
          label: { long: { en: 'Owned', it: 'Di proprietà' }, short: { en: 'Owned', it: 'Proprietà' } },
        },
        {
          value: 'rented',
          label: { long: { en: 'Rented', it: 'In affitto' }, short: { en: 'Rented', it: 'Affitto' } },
        },
        {
          value: 'family',
          label: { long: { en: 'With family', it: 'In famiglia' }, short: { en: 'Family', it: 'Famiglia' } },
        },
      ],
    ),
  },
});

const employmentStep = question({
  name: 'employment',
  says: {
    long: { en: 'What is your work?', it: 'Che lavoro fai?' },
    short: { en: 'Work', it: 'Lavoro' },
  },
  fields: {
    contract: choice(
      { long: { en: 'Contract', it: 'Contratto' }, short: { en: 'Contract', it: 'Contratto' } },
      [
        {
          value: 'permanent',
          label: {
            long: { en: 'Permanent', it: 'Tempo indeterminato' },
            short: { en: 'Permanent', it: 'Indeterminato' },
          },
        },
        {
          value: 'fixed-term',
          label: {
            long: { en: 'Fixed term', it: 'Tempo determinato' },
            short: { en: 'Fixed term', it: 'Determinato' },
          },
        },
        {
          value: 'self-employed',
          label: {
            long: { en: 'Self-employed', it: 'Autonomo' },
            short: { en: 'Self-employed', it: 'Autonomo' },
          },
        },
        {
          value: 'retired',
          label: { long: { en: 'Retired', it: 'In pensione' }, short: { en: 'Retired', it: 'Pensione' } },
        },
      ],
    ),
    occupation: text(
      { long: { en: 'Occupation', it: 'Professione' }, short: { en: 'Occupation', it: 'Professione' } },
      { charsMax: 80 },
    ),
    sinceYear: number(
      { long: { en: 'Since the year', it: 'Dall’anno' }, short: { en: 'Since', it: 'Dal' } },
      { min: 1950, max: 2100 },
    ),
  },
});

const incomeStep = question({
  name: 'income',
  says: {
    long: { en: 'What comes in each month?', it: 'Quanto entra ogni mese?' },
    short: { en: 'Income', it: 'Entrate' },
  },
  fields: {
    netMonthlyMinor: amount(
      {
        long: { en: 'Net monthly income', it: 'Reddito netto mensile' },
        short: { en: 'Per month', it: 'Al mese' },
      },
      { minMinor: 0, maxMinor: 100_000_00 },
    ),
  },
});

const expensesStep = question({
  name: 'expenses',
  says: {
    long: { en: 'What goes out each month?', it: 'Quanto esce ogni mese?' },
    short: { en: 'Expenses', it: 'Uscite' },
  },
  fields: {
    housingMinor: amount(
      { long: { en: 'Rent or mortgage', it: 'Affitto o mutuo' }, short: { en: 'Housing', it: 'Casa' } },
      { minMinor: 0, maxMinor: 50_000_00 },
    ),
    otherLoansMinor: amount(
      {
        long: { en: 'Instalments of other loans', it: 'Rate di altri prestiti' },
        short: { en: 'Other loans', it: 'Altri prestiti' },
      },
      { minMinor: 0, maxMinor: 50_000_00 },
    ),
  },
});

const termsStep = question({
  name: 'terms',
  says: {
    long: { en: 'The terms of the loan', it: 'Le condizioni del prestito' },
    short: { en: 'Terms', it: 'Condizioni' },
  },
  fields: {
    agreed: consent({
      long: { en: 'I have read the terms and agree', it: 'Ho letto le condizioni e accetto' },
      short: { en: 'I agree', it: 'Accetto' },
    }),
  },
  facts: ['price:personal-loan', 'terms:personal-loan'],
});

/**
 * Long, typed over days on more than one screen. Its price is the annual rate in basis points; rate and terms
 * are the ones that the customer agreed to, or they are asked again.
 */
export const loanApplication: Definition = {
  kind: 'loan-application',
  version: 1,
  name: {
    long: { en: 'Loan application', it: 'Richiesta di prestito' },
    short: { en: 'Loan', it: 'Prestito' },
  },
  begins: ['free-text'],
  lifetimeMs: 30 * DAY_MS,
  warnBeforeMs: 3 * DAY_MS,
  steps: [
    loanStep,
    householdStep,
    employmentStep,
    incomeStep,
    expensesStep,
    termsStep,
    approval({
      says: {
        long: { en: 'Sign the application', it: 'Firma la richiesta' },
        short: { en: 'Sign', it: 'Firma' },
      },
      follows: (circumstances) => {
        const loan = answerTo(loanStep, circumstances);
        const affordable = isAffordable({
          principalMinor: loan.amountMinor,
          months: loan.months,
          annualRateBasisPoints: Number(circumstances.facts['price:personal-loan']),
          incomeMinor: answerTo(incomeStep, circumstances).netMonthlyMinor,
          ...answerTo(expensesStep, circumstances),
        });
        return affordable ? { end: 'completed' } : { end: 'declined', because: 'not-affordable' };
      },
    }),
  ],
  terms: (circumstances) => ({
    transactionId: circumstances.transactionId,
    amountMinor: answerTo(loanStep, circumstances).amountMinor,
    currency: CURRENCY,
    payee: `loan: terms ${circumstances.facts['terms:personal-loan']}, rate ${circumstances.facts['price:personal-loan']} bp`,
  }),
};
