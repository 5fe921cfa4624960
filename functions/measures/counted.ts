import type { Asking } from '../../shared/aws/lake/read-measure.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { FRESH_MINUTES } from './page-of.ts';

/** A door is open for ten seconds, of which the answer needs some. */
export const patience = { doorMs: 7_000 };

const RETRY_AFTER_S = 5;

/** How a door asks: the same count for everybody who asks within some minutes. */
export const asking = (countedAt: number): Asking => ({
  name: `door ${countedAt}`,
  mayBeMinutesOld: FRESH_MINUTES,
  budgetMs: patience.doorMs,
});

/** What was counted; refuses while it still is. The question goes on, and is found again. */
export async function counted<Answer>(answer: Promise<Answer | undefined>): Promise<Answer> {
  const found = await answer;
  if (found !== undefined) return found;
  throw new Refusal('measure-not-ready', 'It is still being counted. Ask again.', {
    retryAfterS: RETRY_AFTER_S,
  });
}
