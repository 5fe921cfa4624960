import { go, type Reaction } from './reaction.ts';
import type { Visit, Wish } from './visit.ts';

/** Asks the bank whether this may come out. */
export function authorize(visit: Visit, wish: Wish): Reaction {
  const { cardToken } = visit;
  return go({ at: 'authorizing', visit, wish }, { do: 'authorize', wish, ...(cardToken && { cardToken }) });
}
