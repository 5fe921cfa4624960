import type { Conversion } from '../../cash/conversion.ts';
import type { Money } from '../../cash/money.ts';
import { moneyWords } from '../../cash/money-words.ts';
import type { Language, Saying } from '../../channel/wording.ts';
import type { CashState } from './cash-view.ts';

export interface CashSaid {
  readonly held?: Money;
  readonly authorized?: Money;
  readonly dispensed?: Money;
  readonly givenBack?: Money;
  readonly takenIn?: Money;
  readonly refunded?: Money;
  readonly fee?: Money;
  readonly conversion?: Conversion;
  readonly terminalId: string | undefined;
  readonly language: Language;
  /** Others may read along. */
  readonly atMachine: boolean;
}

/** What a customer is told of the money, in their language; at a machine in words that tell nobody anything. */
export function cashWords(state: CashState, said: CashSaid): string {
  if (said.atMachine) return atMachine[state][said.language];
  return inTheApp[state](wordsFor(said))[said.language];
}

interface Words {
  readonly held: Saying;
  readonly authorized: Saying;
  readonly dispensed: Saying;
  readonly givenBack: Saying;
  readonly takenIn: Saying;
  /** Nothing, where no claim had paid any of it. */
  readonly refunded: Saying;
  /** Nothing, where no fee was taken. */
  readonly fee: Saying;
  readonly machine: Saying;
}

const inTheApp: Record<CashState, (words: Words) => Saying> = {
  moving: () => ({
    en: 'The bank is at it. It takes a moment.',
    it: 'La banca ci sta lavorando. Ci vuole un momento.',
  }),
  held: ({ held }) => ({
    en: `${held.en} are set aside for you.`,
    it: `${held.it} sono riservati per te.`,
  }),
  dispensing: ({ authorized, machine }) => ({
    en: `${machine.en} is giving you ${authorized.en}.`,
    it: `${machine.it} ti sta dando ${authorized.it}.`,
  }),
  unreported: ({ authorized, machine }) => ({
    en: `${machine.en} has not told us whether it gave you ${authorized.en}. We are looking into it. The money stays set aside, and if you did not get it you can tell us.`,
    it: `${machine.it} non ci ha detto se ti ha dato ${authorized.it}. Stiamo verificando. L’importo resta riservato, e se non l’hai ricevuto puoi dircelo.`,
  }),
  dispensed: ({ dispensed, machine, fee }) => ({
    en: `${machine.en} gave you ${dispensed.en}.${fee.en}`,
    it: `${machine.it} ti ha dato ${dispensed.it}.${fee.it}`,
  }),
  'partly-dispensed': ({ authorized, dispensed, machine, fee }) => ({
    en: `${machine.en} gave you ${dispensed.en} of ${authorized.en}. The rest is back on your account.${fee.en}`,
    it: `${machine.it} ti ha dato ${dispensed.it} su ${authorized.it}. Il resto è di nuovo sul tuo conto.${fee.it}`,
  }),
  'not-dispensed': ({ held, machine }) => ({
    en: `${machine.en} gave you nothing, and nothing was taken. ${held.en} stay set aside for another machine, or cancel to have them back at once.`,
    it: `${machine.it} non ti ha dato nulla, e nulla è stato prelevato. ${held.it} restano riservati per un altro sportello; se annulli, tornano subito disponibili.`,
  }),
  reversed: ({ held, machine }) => ({
    en: `${machine.en} called it off, and nothing was taken. ${held.en} stay set aside for another machine, or cancel to have them back at once.`,
    it: `${machine.it} ha annullato l’erogazione, e nulla è stato prelevato. ${held.it} restano riservati per un altro sportello; se annulli, tornano subito disponibili.`,
  }),
  'settled-late': ({ dispensed, machine }) => ({
    en: `${machine.en} told us late that it gave you ${dispensed.en}, and they were taken from your account. If you did not get them, tell us.`,
    it: `${machine.it} ci ha detto in ritardo di averti dato ${dispensed.it}, che sono stati addebitati. Se non li hai ricevuti, diccelo.`,
  }),
  'taken-in': ({ takenIn, refunded, machine }) => ({
    en: `${machine.en} counted ${takenIn.en}. They are yours: choose the account that they shall go to.${refunded.en}`,
    it: `${machine.it} ha contato ${takenIn.it}. Sono tuoi: scegli il conto su cui versarli.${refunded.it}`,
  }),
  credited: ({ takenIn, refunded }) => ({
    en: `${takenIn.en} are on your account.${refunded.en}`,
    it: `${takenIn.it} sono sul tuo conto.${refunded.it}`,
  }),
  'given-back': ({ givenBack }) => ({
    en: `${givenBack.en} are yours to spend again.`,
    it: `${givenBack.it} sono di nuovo disponibili.`,
  }),
};

const SEE_YOUR_APP: Saying = { en: 'See your app.', it: 'Guarda la tua app.' };
const ONE_MOMENT: Saying = { en: 'One moment, please.', it: 'Un momento.' };

const atMachine: Record<CashState, Saying> = {
  moving: ONE_MOMENT,
  held: { en: 'Your cash is prepared.', it: 'Il tuo contante è pronto.' },
  dispensing: ONE_MOMENT,
  unreported: SEE_YOUR_APP,
  dispensed: { en: 'Thank you.', it: 'Grazie.' },
  'partly-dispensed': SEE_YOUR_APP,
  'not-dispensed': SEE_YOUR_APP,
  reversed: SEE_YOUR_APP,
  'settled-late': SEE_YOUR_APP,
  'taken-in': { en: 'Your cash is counted.', it: 'Il tuo contante è contato.' },
  credited: { en: 'Thank you.', it: 'Grazie.' },
  'given-back': SEE_YOUR_APP,
};

const NOTHING: Saying = { en: '', it: '' };

const feeWords = (fee: Saying): Saying => ({
  en: ` The fee was ${fee.en}.`,
  it: ` La commissione è stata di ${fee.it}.`,
});

const refundedWords = (refunded: Saying): Saying => ({
  en: ` We had paid you ${refunded.en} of them with your claim.`,
  it: ` Di questi ti avevamo già pagato ${refunded.it} con il tuo reclamo.`,
});

/** What it cost is what the customer finds on their account. */
const foreignCash = (billed: Saying, { requested: { currency } }: Conversion): Saying => ({
  en: `${currency} for ${billed.en}`,
  it: `${currency} per ${billed.it}`,
});

const NO_AMOUNT: Saying = { en: 'The amount', it: 'L’importo' };

function wordsFor(said: CashSaid): Words {
  const { held, authorized, dispensed, givenBack, takenIn, refunded, fee, conversion, terminalId } = said;
  const inWords = (money: Money | undefined) => (money ? moneyWords(money) : NO_AMOUNT);
  const cash = (money: Money | undefined) =>
    conversion ? foreignCash(inWords(money), conversion) : inWords(money);
  return {
    held: inWords(held),
    authorized: cash(authorized),
    dispensed: cash(dispensed),
    givenBack: inWords(givenBack),
    takenIn: inWords(takenIn),
    refunded: refunded ? refundedWords(moneyWords(refunded)) : NOTHING,
    fee: fee ? feeWords(moneyWords(fee)) : NOTHING,
    machine: {
      en: terminalId ? `Machine ${terminalId}` : 'The machine',
      it: `Lo sportello${terminalId ? ` ${terminalId}` : ''}`,
    },
  };
}
