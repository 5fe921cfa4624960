import type { Withheld } from '../../shared/offer/choice/choose-offers.ts';
import { writeLine } from './measured-line.ts';

/**
 * One line in the log for each offer that was withheld and that no event may tell of, because its customer has not agreed
 * to be profiled: which offer and why, in words, and nothing of the customer. An event that comes again is noted again.
 */
export function noteSuppressed(functionName: string, withheld: readonly Withheld[]): void {
  for (const { offer, reason, says } of withheld) {
    const besides = { offer: `${offer.offerId}.${offer.version}`, reason, says: says.en };
    writeLine(functionName, 'offer withheld', { Withheld: 1 }, besides);
  }
}
