import type { DeclineReason } from '../canonical/decline-reason.ts';
import type { WithdrawalRequest } from '../canonical/withdrawal-request.ts';
import type { WithdrawalResponse } from '../canonical/withdrawal-response.ts';
import type { JournalEntry } from './journal-entry.ts';
import { type Asked, askedFor } from './transitions.ts';

/**
 * What a withdrawal is answered, by where it stands: so a repeat is answered alike, until something came of it. Then it
 * is told that it is over, rather than to dispense once more.
 */
export function responseOf(
  request: WithdrawalRequest,
  entry: JournalEntry,
  codeOf: (authorizationId: string) => string,
): WithdrawalResponse {
  const reason = reasonAgainst(askedFor(request), entry);
  const { requested, leg, authorized } = entry;
  const { Card: _, ...Envt } = request.Envt;
  const answered = { TxId: request.Tx.TxId, TtlReqdAmt: request.Tx.TtlReqdAmt };
  if (reason || !leg || !authorized || !requested) {
    const result = { RspnToAuthstn: { Rspn: 'DECL' as const, RspnRsn: reason ?? 'system' } };
    const asking = reason === 'consent-needed' && { Prmpts: entry.prompts ?? [] };
    return { Envt, Cntxt: referenceOf(request), TxRspn: { ...answered, AuthstnRslt: result, ...asking } };
  }
  return {
    Envt,
    Cntxt: { SsnRef: leg.transactionId },
    TxRspn: {
      ...answered,
      AuthstnRslt: { RspnToAuthstn: { Rspn: 'APPR' }, AuthstnCd: codeOf(leg.authorizationId) },
      TtlAuthrsdAmt: authorized,
    },
  };
}

const referenceOf = ({ Cntxt: { SsnRef } }: WithdrawalRequest) => (SsnRef ? { SsnRef } : {});

/**
 * Why it is answered with no, if it is. What was allowed for a deposit is no permission to dispense, nor what was allowed
 * for one card for another.
 */
export function reasonAgainst(
  asked: Pick<Asked, 'kind' | 'money' | 'card'>,
  entry: JournalEntry,
): DeclineReason | undefined {
  const { kind, card, state, requested, declined } = entry;
  if (asked.kind !== kind) return 'duplicate';
  // What was only heard of names no card.
  if (requested && asked.card !== card) return 'duplicate';
  if (state === 'declined') return declined ?? 'system';
  if (state === 'reversed') return 'already-reversed';
  if (state === 'completed') return kind === 'withdrawal' ? 'already-dispensed' : 'duplicate';
  if (!isRepeatOf(asked, entry)) return 'duplicate';
  return state === 'approved' ? undefined : 'system';
}

/** Whether it is asked for again. The same name with another kind, amount or card is another request, and is declined. */
export const isRepeatOf = (
  asked: Pick<Asked, 'kind' | 'money' | 'card'>,
  { kind, card, requested }: JournalEntry,
): boolean =>
  asked.kind === kind &&
  asked.card === card &&
  asked.money.amountMinor === requested?.amountMinor &&
  asked.money.currency === requested.currency;
