import type { Language, Saying } from '../../channel/wording.ts';
import type { Claim, ClaimReason } from '../claim.ts';
import type { ClaimView, OpenClaimView } from './claim-view.ts';
import { moment } from './present-transaction.ts';

/** A claim as its customer sees it: what happens next and by when, or what was decided and why. */
export function presentClaim(claim: Claim, language: Language): ClaimView {
  const { answer } = claim;
  const by = moment(claim.answerByMs);
  return {
    ...ofClaim(claim),
    state: answer?.decision ?? 'open',
    says: (answer ? answerWords[answer.reason] : nextWords(by))[language],
    ...(answer && { answeredAt: moment(answer.atMs), reason: answer.reason }),
    ...(answer?.refunded && { refunded: answer.refunded }),
  };
}

/** A claim as the bank's people see it. */
export const presentOpenClaim = (claim: Claim): OpenClaimView => ({
  ...ofClaim(claim),
  customerId: claim.customerId,
});

const ofClaim = ({ claimId, transactionId, kind, about, amount, words, terminalId, ...claim }: Claim) => ({
  claimId,
  transactionId,
  kind,
  about,
  ...(amount && { amount }),
  ...(words && { words }),
  ...(terminalId && { terminalId }),
  openedAt: moment(claim.openedAtMs),
  answerBy: moment(claim.answerByMs),
});

const nextWords = (by: string): Saying => ({
  en: `We compare it with the machine’s journal and its cash, and answer by ${by.slice(0, 10)}. You need not do anything.`,
  it: `Lo confrontiamo con il giornale dello sportello e con il suo contante, e rispondiamo entro il ${by.slice(0, 10)}. Non devi fare nulla.`,
});

const answerWords: Record<ClaimReason, Saying> = {
  'journal-confirms': {
    en: 'The machine’s journal confirms what you said.',
    it: 'Il giornale dello sportello conferma quanto ci hai detto.',
  },
  'cash-found-in-machine': {
    en: 'The cash was found in the machine.',
    it: 'Il contante è stato trovato nello sportello.',
  },
  'not-authorized-by-customer': {
    en: 'It was not you. What was taken is yours again.',
    it: 'Non sei stato tu. Quanto prelevato è di nuovo tuo.',
  },
  goodwill: {
    en: 'We could not clear it up, and believe you.',
    it: 'Non abbiamo potuto chiarirlo, e ti crediamo.',
  },
  'journal-contradicts': {
    en: 'By the machine’s journal and its cash it was as we booked it. If you have something new, tell us once more.',
    it: 'Secondo il giornale e il contante dello sportello è andata come registrato. Se hai elementi nuovi, scrivici ancora.',
  },
  'evidence-missing': {
    en: 'We found nothing that speaks for it. If you have something new, tell us once more.',
    it: 'Non abbiamo trovato conferme. Se hai elementi nuovi, scrivici ancora.',
  },
  'settled-before': {
    en: 'It was settled already: see the transaction.',
    it: 'È già stato sistemato: guarda l’operazione.',
  },
};
