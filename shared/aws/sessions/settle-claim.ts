import { Refusal } from '../../refusal/refusal.ts';
import type { OpenClaim } from '../../session/claim.ts';
import { recordRefund } from '../../session/decisions/record-refund.ts';
import type { RequestMark } from '../../session/key-memory.ts';
import { limits } from '../../session/limits.ts';
import { bank } from '../bank.ts';
import { amendSession } from './amend-session.ts';
import type { Changed } from './change-session.ts';
import { findClaim } from './claims.ts';

/**
 * Pays the refund that an answer to a claim intended, and records it: as `settleMoney` does for a transaction, and as
 * safely. A crash anywhere here is finished by a repeat of the request or by the clock.
 */
export async function settleClaim(
  changed: Changed,
  claimId: string,
  { mark, traceparent }: { readonly mark: RequestMark; readonly traceparent: string },
  clock: { nowMs(): number },
): Promise<void> {
  const open = changed.session.claims?.find((each) => each.claimId === claimId);
  if (!open?.refund) return;
  if (changed.replayed && clock.nowMs() < open.refund.sinceMs + limits.moneyPatienceMs) {
    throw new Refusal('request-in-progress', 'The first request is still at work. Ask again in a moment.', {
      retryAfterS: 1,
    });
  }
  const { customerId } = changed.session;
  await amendSession(
    { customerId, mark, traceparent, after: changed.after },
    await paid(customerId, claimId, open.refund, clock),
  );
}

/** Pays refunds that were left between intention and record, each on its own. */
export const finishRefund = async (
  customerId: string,
  { claimId, refund }: OpenClaim & { readonly refund: NonNullable<OpenClaim['refund']> },
  clock: { nowMs(): number },
): Promise<void> => {
  const record = await paid(customerId, claimId, refund, clock);
  // Nobody is waiting for the "no": the claim stays open, for people to answer anew.
  await amendSession({ customerId }, (session) => ({ ...record(session), refusal: undefined }));
};

async function paid(
  customerId: string,
  claimId: string,
  { act }: NonNullable<OpenClaim['refund']>,
  clock: { nowMs(): number },
) {
  const [claim, outcome] = await Promise.all([findClaim(customerId, claimId), bank.carryOut(act)]);
  return (session: Changed['session']) =>
    recordRefund(session, { claim, actId: act.id, outcome }, clock.nowMs());
}
