import type { Decision } from '../decision.ts';
import { isTakingCash } from '../open-transactions.ts';
import { layDown } from './suspend.ts';

/**
 * After a count that came through a network, which opens no visit: the machine lets go of the deposit, so that the
 * customer may choose its account on any channel at once.
 */
export function layDownCounted(counted: Decision, transactionId: string, nowMs: number): Decision {
  const deposit = counted.session.transactions.find(({ id }) => id === transactionId);
  const { holder } = deposit ?? {};
  if (!deposit || holder?.channel !== 'atm' || isTakingCash(deposit)) return counted;
  const laid = layDown(counted.session, deposit, holder, nowMs);
  return { ...counted, session: laid.session, events: [...counted.events, ...laid.events] };
}
