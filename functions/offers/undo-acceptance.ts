import { returnOne } from '../../shared/aws/offers/quota.ts';
import { amendSession } from '../../shared/aws/sessions/amend-session.ts';
import { unchanged } from '../../shared/session/decision.ts';
import { cancelOpen } from '../../shared/session/decisions/cancel.ts';
import type { Transaction } from '../../shared/transaction/transaction.ts';
import { clock } from '../edge/clock.ts';

/** What an acceptance had come to before somebody said no. */
export interface Accepted {
  readonly offerId: string;
  /** Where one of a limited number was taken without a transaction. */
  readonly placementId: string | undefined;
  readonly begun: Transaction | undefined;
}

/**
 * Leaves nothing of an acceptance that was refused after all: what began is cancelled, by which its place goes back
 * (`return-place`), or the place goes back alone. Doing it again changes nothing.
 */
export async function undoAcceptance(
  { customerId, traceparent }: { readonly customerId: string; readonly traceparent: string },
  { offerId, placementId, begun }: Accepted,
): Promise<void> {
  if (!begun) {
    if (placementId) await returnOne({ offerId, placementId });
    return;
  }
  await amendSession({ customerId, traceparent }, (session) => {
    const open = session.transactions.find(({ id }) => id === begun.id);
    if (!open?.holder) return unchanged(session);
    return cancelOpen(session, open, open.holder, clock.nowMs());
  });
}
