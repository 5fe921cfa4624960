import type { Saying } from './say.ts';

const steps: Readonly<Record<string, Saying>> = {
  loan: { en: 'The loan', it: 'Il prestito' },
  household: { en: 'Your household', it: 'Il nucleo familiare' },
  employment: { en: 'Your work', it: 'Il lavoro' },
  income: { en: 'Your income', it: 'Il reddito' },
  expenses: { en: 'Your expenses', it: 'Le spese' },
  terms: { en: 'The terms', it: 'Le condizioni' },
  payee: { en: 'The payee', it: 'Il beneficiario' },
  amount: { en: 'The amount', it: 'L’importo' },
  allocation: { en: 'The account', it: 'Il conto' },
  reason: { en: 'The reason', it: 'Il motivo' },
  delivery: { en: 'The delivery', it: 'La consegna' },
  fee: { en: 'The fee', it: 'Il costo' },
};

/** A step by its name, where its question is not at hand. One without words stands as it is. */
export const stepWords = (step: string): Saying => steps[step] ?? { en: step, it: step };
