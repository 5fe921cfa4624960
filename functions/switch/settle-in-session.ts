import { amendSession } from '../../shared/aws/sessions/amend-session.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import type { Decision } from '../../shared/session/decision.ts';
import { layDownCounted } from '../../shared/session/decisions/lay-down-counted.ts';
import type { Session } from '../../shared/session/session.ts';
import { allowedOf } from '../../shared/switch/journal/allowed-of.ts';
import { billed } from '../../shared/switch/journal/billed.ts';
import type { JournalEntry } from '../../shared/switch/journal/journal-entry.ts';
import type { Outcome } from '../../shared/switch/journal/transitions.ts';
import { clock } from '../edge/clock.ts';
import { completed } from '../edge/completed.ts';
import { counted } from '../edge/counted.ts';
import { settle } from '../edge/settle.ts';
import { requireUnsaid } from './require-unsaid.ts';
import { settleNothing } from './undo-leg.ts';

/** As what it was said. A reversal is accepted whatever it says. */
export type Said = 'completion' | 'reversal';

export type EntryWithLeg = JournalEntry & Required<Pick<JournalEntry, 'leg'>>;

/** Settles an outcome in the session, and moves the money that it is about; throws the `Refusal` that it meets. */
export async function settleInSession(
  traceparent: string,
  entry: EntryWithLeg,
  outcome: Outcome,
  said: Said,
): Promise<void> {
  const { leg, kind } = entry;
  const { presented, failure } = outcome;
  if (presented.amountMinor === 0 && (said === 'reversal' || kind === 'deposit')) {
    await settleNothing(entry, leg, failure ?? 'reversed', traceparent);
    return;
  }
  const settling = kind === 'deposit' ? keeping(entry, outcome) : dispensing(entry, outcome);
  const { customerId, transactionId } = leg;
  const changed = await amendSession({ customerId, traceparent }, settling);
  await settle(changed, changed.transactionId ?? transactionId, { traceparent });
}

type Settling = (session: Session) => Promise<Decision>;

function dispensing(entry: EntryWithLeg, { presented, bySilence }: Outcome): Settling {
  const { transactionId, authorizationId } = entry.leg;
  const dispensed = billed(entry, presented);
  const command = { transactionId, terminalId: entry.key.terminal, authorizationId, dispensed };
  return async (session) => {
    if (bySilence) await requireUnsaid(session, entry, entry.leg, dispensed);
    return completed(session, command, clock.nowMs());
  };
}

/** Of cash that a machine kept beyond what it was allowed to keep, only that much is taken in; people look for the rest. */
function keeping(entry: EntryWithLeg, { presented, bySilence }: Outcome): Settling {
  requireSameKept(entry, presented);
  const { transactionId } = entry.leg;
  const command = { transactionId, terminalId: entry.key.terminal, counted: allowedOf(entry, presented) };
  return async (session) => {
    if (bySilence) await requireUnsaid(session, entry, entry.leg, presented);
    const decision = await counted(session, command, clock.nowMs());
    return layDownCounted(decision, transactionId, clock.nowMs());
  };
}

/** The session knows what was taken in, and not what the machine said beyond it. */
function requireSameKept({ state, presented }: JournalEntry, now: Outcome['presented']): void {
  if (state !== 'completed' || !presented || presented.amountMinor === now.amountMinor) return;
  throw new Refusal('evidence-differs', 'This machine reported another amount of this deposit before.');
}
