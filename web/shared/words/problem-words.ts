import type { Problem } from '../../client/problem.ts';
import { type RefusalWords, refusalWords } from './refusal-words.ts';
import type { Say, Saying } from './say.ts';
import { channelWords, continueOn, words } from './words.ts';

/** Of a change: the refusal, or that the line failed on the way. Neither, where it went well. */
interface Outcome {
  readonly problem?: Problem | undefined;
  readonly lost?: true | undefined;
}

/** What a customer is told when a change did not go through. */
export function troubleWords(
  { problem, lost }: Outcome,
  say: Say,
  known: RefusalWords = refusalWords,
): string | undefined {
  if (lost) return say(words.lost);
  return problem && problemWords(problem, say, known);
}

/**
 * A refusal in the customer's words: who has it where somebody has, and where to go on where that is elsewhere. Staff,
 * who go nowhere, have words of their own.
 */
export function problemWords(
  { code, holder, continueOn: channels, detail }: Problem,
  say: Say,
  known: RefusalWords = refusalWords,
): string {
  if (code === 'transaction-held' && holder) return say(heldBy(holder.channel));
  if (channels?.length && known === refusalWords) return say(continueOn(channels.map(channelWords)));
  const told = known[code];
  return told ? say(told) : detail;
}

const heldBy = (channel: string): Saying => ({
  en: `Somebody was quicker: it is in use on ${channelWords(channel).en}. You can continue here.`,
  it: `Qualcuno è stato più rapido: è in uso su: ${channelWords(channel).it}. Puoi continuare qui.`,
});
