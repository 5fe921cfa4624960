import type { Money } from '../../cash/money.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import type { Claim, ClaimReason, OpenClaim } from '../claim.ts';
import { type Refundable, refundable } from '../claimable.ts';
import type { Decision } from '../decision.ts';
import { isMoneyOpen, isTakingCash } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { movedMinor, type WholeCash } from '../whole-cash.ts';

export interface AnswerClaim {
  readonly claim: Claim;
  /** What it is about, as it stands now. */
  readonly transaction: Transaction;
  readonly whole: WholeCash;
  readonly answer:
    | { readonly decision: 'upheld'; readonly refund: Money; readonly reason: ClaimReason }
    | { readonly decision: 'rejected'; readonly reason: ClaimReason };
  /** Where cash goes that was put in and never allocated. */
  readonly mainAccountId: string | undefined;
}

/**
 * Answers a claim, once. A refund is only written down here, as an intention; the claim is answered when it was paid.
 *
 * Where nothing was taken from the customer an upheld claim refunds nothing: what had been set aside is theirs already.
 */
export function answerClaim(session: Session, command: AnswerClaim, nowMs: number): Decision {
  const { claim, transaction, whole, answer } = command;
  const open = openClaimIn(session, claim.claimId);
  if (open.refund) throw new Refusal('money-moving', 'Its refund is on its way.', { retryAfterS: 1 });
  requireSettled(whole);
  const refund = answer.decision === 'upheld' ? answer.refund : undefined;
  if (!refund || refund.amountMinor === 0) return answered(session, claim, answer, movedMinor(whole), nowMs);

  const accountId = accountFor(refund, refundable(transaction, claim, whole), command.mainAccountId);
  const { claimId } = claim;
  const refunds = open.refunds + 1;
  const act = {
    act: 'refund' as const,
    id: `${claimId}.${refunds}`,
    customerId: session.customerId,
    accountId,
    money: refund,
  };
  const intending: OpenClaim = {
    ...open,
    refunds,
    refund: { act, reason: answer.reason, movedMinor: movedMinor(whole), sinceMs: nowMs },
  };
  return { session: withClaim(session, intending), events: [] };
}

/** Records what a claim was answered: it leaves the session, and the customer is told. */
export function answered(
  session: Session,
  claim: Claim,
  answer: Pick<NonNullable<Claim['answer']>, 'decision' | 'reason'>,
  moved: number | undefined,
  nowMs: number,
  paid?: { readonly actId: string; readonly money: Money },
): Decision {
  const { claimId, transactionId, kind, definition } = claim;
  const { decision, reason } = answer;
  return {
    session: {
      ...session,
      claims: (session.claims ?? []).filter((each) => each.claimId !== claimId),
    },
    claims: [
      {
        ...claim,
        answer: {
          decision,
          reason,
          ...(moved !== undefined && { movedMinor: moved }),
          atMs: nowMs,
          ...(paid && { refunded: paid.money }),
        },
      },
    ],
    events: [
      {
        type: 'ClaimAnswered',
        atMs: nowMs,
        transactionId,
        kind,
        definition,
        claimId,
        decision,
        reason,
        ...(paid && { ...paid, ...(claim.terminalId && { terminalId: claim.terminalId }) }),
      },
    ],
  };
}

/** What became of cash must be known before anybody is paid for it, or told that they are not. */
function requireSettled({ transactions }: WholeCash): void {
  if (transactions.some(isMoneyOpen)) {
    throw new Refusal('money-moving', 'The cash that it is about is not settled. Decide on that first.');
  }
  if (transactions.some(isTakingCash)) {
    throw new Refusal(
      'cash-in-machine',
      'A machine has its slot open for this cash. Wait until it has counted it, or the deposit has ended.',
    );
  }
}

/** Answered ones have left the session. */
function openClaimIn(session: Session, claimId: string): OpenClaim {
  const open = session.claims?.find((each) => each.claimId === claimId);
  if (!open) throw new Refusal('claim-answered', 'This claim was answered before.');
  return open;
}

export const withClaim = (session: Session, changed: OpenClaim): Session => ({
  ...session,
  claims: (session.claims ?? []).map((each) => (each.claimId === changed.claimId ? changed : each)),
});

function accountFor(
  refund: Money,
  { upToMinor, currency, accountId }: Refundable,
  mainAccountId: string | undefined,
): string {
  if (refund.amountMinor > upToMinor || refund.currency !== currency) {
    throw new Refusal('refund-exceeded', 'More is to be refunded than the customer can have lost.');
  }
  const to = accountId ?? mainAccountId;
  if (!to) throw new Refusal('account-unknown', 'The customer has no account to which it could be paid.');
  return to;
}
