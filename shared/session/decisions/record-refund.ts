import type { MoneyOutcome } from '../../cash/bank.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Claim, OpenClaim } from '../claim.ts';
import { type Decision, unchanged } from '../decision.ts';
import type { SessionEvent } from '../event.ts';
import type { Session } from '../session.ts';
import { answered, withClaim } from './answer-claim.ts';

export interface RecordRefund {
  readonly claim: Claim;
  readonly actId: string;
  readonly outcome: MoneyOutcome;
}

/**
 * Records what became of the refund of a claim, and so answers the claim. Recording it again changes nothing.
 *
 * Where the bank could not pay it, as when the account was closed meanwhile, the claim stays open.
 */
export function recordRefund(session: Session, command: RecordRefund, nowMs: number): Decision {
  const { claim, actId, outcome } = command;
  const open = session.claims?.find(({ claimId }) => claimId === claim.claimId);
  if (!open?.refund || open.refund.act.id !== actId) return unchanged(session);
  const { act, reason, movedMinor } = open.refund;
  const { transactionId, kind, definition } = claim;
  const what = { atMs: nowMs, transactionId, kind, definition, act: act.act, actId };
  if (!outcome.done)
    return unpaid(session, open, { type: 'MoneyRefused', ...what, because: outcome.because });

  const paid = { actId, money: act.money };
  const answer = answered(
    withMark(session, transactionId),
    claim,
    { decision: 'upheld', reason },
    movedMinor,
    nowMs,
    paid,
  );
  return { ...answer, events: [{ type: 'MoneyMoved', ...what }, ...answer.events] };
}

function unpaid(session: Session, { refund: _, ...open }: OpenClaim, happened: SessionEvent): Decision {
  return {
    session: withClaim(session, open),
    events: [happened],
    refusal: new Refusal('account-unknown', 'The account that it was taken from takes no money any more.'),
  };
}

/** A deposit that is open may be counted yet: then nobody has to look for claims about every other one. */
const withMark = (session: Session, transactionId: string): Session => ({
  ...session,
  transactions: session.transactions.map((transaction) =>
    transaction.id === transactionId && transaction.kind === 'cash-deposit'
      ? { ...transaction, money: { ...transaction.money, isRefunded: true as const } }
      : transaction,
  ),
});
