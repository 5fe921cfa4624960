import type { MoneyDecline } from '../../cash/bank.ts';
import type { Saying } from '../../channel/wording.ts';

/** Why a transaction was declined: plainly in the app, and at a machine in words that are the same for every reason. */
export function declineWords(because: string | undefined): { inTheApp: Saying; atMachine: Saying } {
  const known = because !== undefined && Object.hasOwn(reasons, because);
  return { inTheApp: known ? reasons[because as Reason] : UNSAID, atMachine: SEE_YOUR_APP };
}

type Reason =
  | Extract<MoneyDecline, 'funds-insufficient' | 'account-unknown' | 'currency-differs'>
  | 'amount-invalid'
  | 'not-affordable';

const reasons: Record<Reason, Saying> = {
  'funds-insufficient': {
    en: 'There was not enough money on the account. Nothing was taken.',
    it: 'Sul conto non c’era abbastanza denaro. Nulla è stato prelevato.',
  },
  'amount-invalid': {
    en: 'The machine asked for an amount that cannot be withdrawn: too much at once, or not in tens of euro. Nothing was taken.',
    it: 'Lo sportello ha chiesto un importo non prelevabile: troppo in una volta, o non in decine di euro. Nulla è stato prelevato.',
  },
  'account-unknown': {
    en: 'The account of this card cannot be used any more. Nothing was taken. Call us, or choose another account in the app.',
    it: 'Il conto di questa carta non è più utilizzabile. Nulla è stato prelevato. Chiamaci, o scegli un altro conto nell’app.',
  },
  'currency-differs': {
    en: 'The account is in another currency. Nothing was taken.',
    it: 'Il conto è in un’altra valuta. Nulla è stato prelevato.',
  },
  'not-affordable': {
    en: 'By what you told us, the instalments would take too much of your income.',
    it: 'In base a quanto ci hai detto, le rate peserebbero troppo sul tuo reddito.',
  },
};

const UNSAID: Saying = {
  en: 'We could not agree to this. Nothing was taken. Call us if you want to know more.',
  it: 'Non abbiamo potuto accettare. Nulla è stato prelevato. Chiamaci se vuoi saperne di più.',
};

const SEE_YOUR_APP: Saying = {
  en: 'Not possible now. See your app.',
  it: 'Ora non è possibile. Apri la tua app.',
};
