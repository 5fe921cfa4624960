import type { Assistance, Purpose } from '../../assistance/assistance.ts';
import { assistanceLimits } from '../../assistance/limits.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Decision } from '../decision.ts';
import { type Deed, deedOf } from '../deed-of.ts';
import { about, openTransaction, requireStill } from '../open-transactions.ts';
import { theAssistance } from '../party-of.ts';
import type { Session } from '../session.ts';
import { endConsent } from './end-assistance.ts';

export interface AskTakeOver {
  readonly transactionId: string;
  readonly purpose: Purpose;
  readonly minutes: number;
}

/**
 * The agent asks to drive one transaction, for a while and for a purpose. The customer's devices show it, and nothing
 * changes until one of them says yes. What was asked or given before, of this or of another transaction, is over.
 */
export function askTakeOver(session: Session, command: AskTakeOver, nowMs: number): Decision {
  const { transactionId, purpose, minutes } = command;
  const transaction = openTransaction(session, transactionId, nowMs);
  requireStill(transaction);
  requireNotAskedTooOften(theAssistance(session), nowMs);
  const before = endConsent(session, 'replaced', nowMs);
  const assistance = theAssistance(before.session);
  const { role, unit, channel } = assistance;
  const asked = { state: 'asked', transactionId, purpose, minutes, askedAtMs: nowMs } as const;
  const { kind } = transaction;
  const deed: Deed = { what: 'asked', about: { transactionId, kind, step: transaction.at, purpose } };
  return {
    session: { ...before.session, assistance: { ...assistance, asks: assistance.asks + 1, consent: asked } },
    deed: deedOf(assistance, deed, nowMs),
    events: [
      ...before.events,
      { type: 'TakeOverAsked', ...about(transaction, nowMs, channel), role, unit, purpose, minutes },
    ],
  };
}

function requireNotAskedTooOften({ asks, endsAtMs }: Assistance, nowMs: number): void {
  if (asks < assistanceLimits.asksMax) return;
  throw new Refusal('too-many-tries', 'You have asked often enough. Ask the customer in words why not.', {
    retryAfterS: Math.ceil((endsAtMs - nowMs) / 1000),
  });
}
