import type { Problem } from '../../client/problem.ts';
import type { Changed } from '../session/live-session.ts';
import type { Say, Saying } from './say.ts';
import { channelWords, words } from './words.ts';

/** What a customer is told when a change did not go through. The API's own words are in English. */
export function troubleWords({ problem, lost }: Changed<unknown>, say: Say): string | undefined {
  if (lost) return say(words.lost);
  if (!problem) return undefined;
  if (problem.code === 'transaction-held' && problem.holder) return say(heldBy(problem.holder.channel));
  const known = knownWords[problem.code];
  return known ? say(known) : problem.detail;
}

const heldBy = (channel: string): Saying => ({
  en: `Somebody was quicker: it is in use on ${channelWords(channel).en}. You can continue here.`,
  it: `Qualcuno è stato più rapido: è in uso su: ${channelWords(channel).it}. Puoi continuare qui.`,
});

const knownWords: Partial<Record<Problem['code'], Saying>> = {
  'session-changed': words.changedMeanwhile,
  'transaction-expired': { en: 'Its time is over.', it: 'Il tempo è scaduto.' },
  'transaction-suspended': words.waiting,
  'step-not-current': words.changedMeanwhile,
  'money-moving': {
    en: 'The bank is at it this moment.',
    it: 'La banca ci sta lavorando proprio ora.',
  },
  'cash-in-machine': {
    en: 'The machine is giving the cash out. Finish there first.',
    it: 'Lo sportello sta erogando il contante. Finisci prima lì.',
  },
  'answer-invalid': { en: 'Look at what is marked.', it: 'Controlla ciò che è segnato.' },
  'funds-insufficient': {
    en: 'There is not enough money on this account.',
    it: 'Su questo conto non c’è abbastanza denaro.',
  },
  'device-not-enrolled': {
    en: 'This phone is not enrolled to approve.',
    it: 'Questo telefono non è registrato per approvare.',
  },
  'sign-in-too-old': {
    en: 'For this, sign in again first.',
    it: 'Per questo, accedi di nuovo.',
  },
  'invitation-expired': {
    en: 'The machine’s code is too old. Ask it for a new one.',
    it: 'Il codice dello sportello è scaduto. Chiedine uno nuovo.',
  },
  'invitation-answered': {
    en: 'This code was used already. Ask the machine for a new one.',
    it: 'Questo codice è già stato usato. Chiedine uno nuovo.',
  },
  'invitation-invalid': {
    en: 'This is not the code of one of our machines.',
    it: 'Non è il codice di un nostro sportello.',
  },
  'too-many-open': {
    en: 'Too much is unfinished. Finish or cancel something first.',
    it: 'Troppe operazioni in sospeso. Prima concludi o annulla qualcosa.',
  },
};
