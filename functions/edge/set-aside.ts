import { bank } from '../../shared/aws/bank.ts';
import { amendSession } from '../../shared/aws/sessions/amend-session.ts';
import type { Changed, Decide } from '../../shared/aws/sessions/change-session.ts';
import type { MoneyOutcome } from '../../shared/cash/bank.ts';

/** What became of money that was to be set aside, or of a fee beside it. */
export interface SetAside {
  readonly actId: string;
  readonly outcome: MoneyOutcome;
}

/** One for a fee that an earlier try left, one for the fee that is agreed now, and one more. */
const RESIZES_MAX = 3;

/**
 * Sets the fee aside that a decision intended, beside cash that is prepared, and asks for the decision again, which
 * records it. Where no fee was intended it stands as it is.
 */
export async function withFeeSetAside(
  changed: Changed,
  transactionId: string,
  traceparent: string,
  decideOn: (setAside: SetAside) => Decide,
): Promise<Changed> {
  let stands = changed;
  for (let resizes = 0; resizes < RESIZES_MAX; resizes += 1) {
    const { customerId, transactions } = stands.session;
    const act = transactions.find(({ id }) => id === transactionId)?.money.pending?.act;
    if (act?.act !== 'resize') return stands;
    const setAside = { actId: act.id, outcome: await bank.carryOut(act) };
    stands = await amendSession({ customerId, traceparent, after: stands.after }, decideOn(setAside));
  }
  throw new Error('The fee of a withdrawal is changed again and again.');
}
