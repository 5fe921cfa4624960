import type { MoneyOutcome } from '../../cash/bank.ts';
import type { Decision } from '../decision.ts';
import type { Session } from '../session.ts';
import { recordMoney } from './record-money.ts';

/**
 * Records what became of money that was to be set aside, if any was, and decides on what stands then. If the bank said
 * no, that is all.
 */
export function recordedFirst(
  session: Session,
  {
    transactionId,
    held,
  }: {
    readonly transactionId: string;
    readonly held?: { readonly actId: string; readonly outcome: MoneyOutcome } | undefined;
  },
  nowMs: number,
  decide: (session: Session) => Decision,
): Decision {
  if (!held) return decide(session);
  const recorded = recordMoney(session, { transactionId, ...held }, nowMs);
  if (recorded.refusal) return recorded;
  const decision = decide(recorded.session);
  return { ...decision, events: [...recorded.events, ...decision.events] };
}
