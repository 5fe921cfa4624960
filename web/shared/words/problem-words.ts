import type { Problem } from '../../client/problem.ts';
import type { Changed } from '../session/live-session.ts';
import { refusalWords } from './refusal-words.ts';
import type { Say, Saying } from './say.ts';
import { channelWords, continueOn, words } from './words.ts';

/** What a customer is told when a change did not go through. */
export function troubleWords({ problem, lost }: Changed<unknown>, say: Say): string | undefined {
  if (lost) return say(words.lost);
  return problem && problemWords(problem, say);
}

/** A refusal in the customer's words: who has it where somebody has, and where to go on where that is elsewhere. */
export function problemWords({ code, holder, continueOn: channels, detail }: Problem, say: Say): string {
  if (code === 'transaction-held' && holder) return say(heldBy(holder.channel));
  if (channels?.length) return say(continueOn(channels.map(channelWords)));
  const known = refusalWords[code];
  return known ? say(known) : detail;
}

const heldBy = (channel: string): Saying => ({
  en: `Somebody was quicker: it is in use on ${channelWords(channel).en}. You can continue here.`,
  it: `Qualcuno è stato più rapido: è in uso su: ${channelWords(channel).it}. Puoi continuare qui.`,
});
