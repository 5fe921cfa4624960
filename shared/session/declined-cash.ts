import * as z from 'zod';
import { Money } from '../cash/money.ts';
import { moneyWords } from '../cash/money-words.ts';
import type { Saying } from '../channel/wording.ts';
import { declineWords } from './view/decline-words.ts';

/** Why a machine was told no, as far as the customer can do something about it. */
export const DeclinedBecause = z.enum([
  'funds-insufficient',
  'amount-invalid',
  'amount-differs',
  'not-prepared',
  'expired',
  'elsewhere',
  'consent-needed',
  'cash-unavailable',
  'late',
  'not-permitted',
]);
export type DeclinedBecause = z.infer<typeof DeclinedBecause>;

/** As many as a machine names, too. */
const MACHINES_NAMED_MAX = 3;

/** What a machine was told no to. It showed nothing of it: people stand behind the customer. */
export const DeclinedCash = z.strictObject({
  wanted: z.enum(['cash-withdrawal', 'cash-deposit']),
  /** Where: the name and address of the machine. */
  machine: z.string().max(260),
  money: Money,
  because: DeclinedBecause,
  /** Machines near it that can, where this one has no cash for it. */
  others: z.array(z.string().max(260)).max(MACHINES_NAMED_MAX).optional(),
});
export type DeclinedCash = z.infer<typeof DeclinedCash>;

/** Where, how much and why, as the customer reads it in the app. */
export function declinedCashWords({ wanted, machine, money, because, others = [] }: DeclinedCash): Saying {
  const [amount, why] = [moneyWords(money), reasons[because]];
  const did = wanted === 'cash-withdrawal' ? 'did not pay out' : 'did not take in';
  const fece = wanted === 'cash-withdrawal' ? 'non ha erogato' : 'non ha accettato';
  const can = others.join('; ');
  return {
    en: `${machine} ${did} ${amount.en}. ${why.en}${can && ` These can: ${can}.`}`,
    it: `${machine} ${fece} ${amount.it}. ${why.it}${can && ` Questi possono: ${can}.`}`,
  };
}

const reasons: Record<DeclinedBecause, Saying> = {
  'funds-insufficient': declineWords('funds-insufficient').inTheApp,
  'amount-invalid': declineWords('amount-invalid').inTheApp,
  'amount-differs': {
    en: 'You have prepared another amount. It stays prepared: ask the machine for exactly that.',
    it: 'Hai preparato un altro importo, che resta pronto: chiedi allo sportello proprio quello.',
  },
  'not-prepared': {
    en: 'Nothing of yours was prepared for it, or it was over. Nothing was taken.',
    it: 'Non c’era nulla di tuo da ritirare, o era concluso. Nulla è stato prelevato.',
  },
  expired: {
    en: 'The time for it was over. Nothing was taken.',
    it: 'Il tempo era scaduto. Nulla è stato prelevato.',
  },
  elsewhere: {
    en: 'It was in use elsewhere, or you had not confirmed this machine. Nothing was taken.',
    it: 'Era in uso altrove, o non avevi confermato questo sportello. Nulla è stato prelevato.',
  },
  'consent-needed': {
    en: 'It needed something that you must agree to first, an overdraft, a fee or an exchange rate, and this machine cannot ask. Nothing was taken.',
    it: 'Serviva prima il tuo consenso, per uno scoperto, una commissione o un cambio, e questo sportello non può chiederlo. Nulla è stato prelevato.',
  },
  'cash-unavailable': {
    en: 'The machine has no cash for this amount now. What you have prepared stays prepared.',
    it: 'Lo sportello ora non ha contante per questo importo. Ciò che hai preparato resta pronto.',
  },
  late: {
    en: 'The machine’s request reached us too late. Nothing was taken.',
    it: 'La richiesta dello sportello è arrivata troppo tardi. Nulla è stato prelevato.',
  },
  'not-permitted': declineWords(undefined).inTheApp,
};
