import type { Money } from '../cash/money.ts';
import type { PresentStatus } from './present-status.ts';

/**
 * What the customer has, where a dispenser's status leaves no doubt of it; nothing where it does.
 *
 * Every note that was dispensed must be accounted for: presented, or taken back. A note that is neither may still come
 * out, so that a status which was asked for before the notes were presented proves nothing. Of notes that the customer
 * could reach and that were taken back, it must be known how many.
 */
export function cashGivenOut(status: PresentStatus): Money | undefined {
  const { dispensed, presented, presentedAmount, retracted, retractedAmount } = status;
  const wasAllPresented = presentedAmount.amountMinor === dispensed.amountMinor;

  if (dispensed.amountMinor === 0) return dispensed;
  if (!retracted) return wasAllPresented ? dispensed : undefined;
  if (!retractedAmount) return presented ? undefined : { ...dispensed, amountMinor: 0 };
  const amountMinor = dispensed.amountMinor - retractedAmount.amountMinor;
  return wasAllPresented || amountMinor === 0 ? { ...dispensed, amountMinor } : undefined;
}
