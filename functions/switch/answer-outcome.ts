import { amendEntry } from '../../shared/aws/journal/journal.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import type { CompletionAcknowledgement } from '../../shared/switch/canonical/completion-acknowledgement.ts';
import type { CompletionAdvice } from '../../shared/switch/canonical/completion-advice.ts';
import type { DepositCompletionAdvice } from '../../shared/switch/canonical/deposit-completion-advice.ts';
import { keyOf } from '../../shared/switch/canonical/transaction-key.ts';
import type { Difference, JournalEntry } from '../../shared/switch/journal/journal-entry.ts';
import {
  closed,
  differing,
  heardOf,
  type Outcome,
  settled,
  takenBack,
  withoutAuthorization,
} from '../../shared/switch/journal/transitions.ts';
import { clock } from '../edge/clock.ts';
import { passes } from './passes.ts';
import { type Said, settleInSession } from './settle-in-session.ts';
import type { SwitchCaller } from './switch-caller.ts';

/**
 * What became of a withdrawal or deposit: an advice that it was completed, or a reversal in full or in part.
 *
 * A network must hear that it is kept, however often it comes, however late, and before its request too; else it would
 * be sent for ever. What contradicts what is known is kept as a difference, for people. A completion that cannot be
 * true is refused as well, so that the network's people see it too. Cash that moved before its request was answered is
 * asked for again, for as long as that may still be.
 */
export async function answerOutcome(
  by: SwitchCaller,
  advice: CompletionAdvice | DepositCompletionAdvice,
  said: Said,
): Promise<CompletionAcknowledgement> {
  const { kind, ...outcome } = outcomeOf(advice);
  const key = keyOf(advice);
  const place = { network: by.client, nowMs: clock.nowMs() };
  const entry = await amendEntry({ network: by.client, key }, (now) => {
    if (!now) return heardOf(kind, key, outcome, place);
    const nothing = outcome.presented.amountMinor === 0;
    if (now.kind !== kind) return nothing ? now : differing(now, withoutAuthorization(kind), place.nowMs);
    return nothing ? takenBack(now, place.nowMs) : now;
  });
  // A name of the other kind of transaction: it says nothing of this one.
  const refusal = entry.kind === kind && (await settleEntry(by.traceparent, entry, outcome, said));
  if (refusal && said === 'completion') throw refusal;
  const { Card: _, ...Envt } = advice.Envt;
  return { Envt, Tx: { TxId: advice.Tx.TxId } };
}

function outcomeOf({ Tx }: CompletionAdvice | DepositCompletionAdvice): Outcome & Pick<JournalEntry, 'kind'> {
  const failure = Tx.FailrRsn && { failure: Tx.FailrRsn };
  return 'TtlPresntdAmt' in Tx
    ? { kind: 'withdrawal', presented: Tx.TtlPresntdAmt, remembered: Tx.TtlAuthrsdAmt, ...failure }
    : { kind: 'deposit', presented: Tx.TtlAccptdAmt, remembered: Tx.TtlCntdAmt, ...failure };
}

/** Settles an outcome in the session, and records it. Answers the "no" that it met, if it met one. */
export async function settleEntry(
  traceparent: string,
  entry: JournalEntry,
  outcome: Outcome,
  said: Said,
): Promise<Refusal | undefined> {
  const { leg } = entry;
  if (!leg) {
    if (outcome.presented.amountMinor > 0) await differs(entry, withoutAuthorization(entry.kind));
    return undefined;
  }
  try {
    await settleInSession(traceparent, { ...entry, leg }, outcome, said);
  } catch (error) {
    if (!(error instanceof Refusal) || passes(error)) throw error;
    return contradicted(entry, outcome, error);
  }
  await amendEntry(
    entry,
    (now = entry) => (isKnown(now, outcome) ? now : settled(now, outcome, clock.nowMs())),
    entry,
  );
  return undefined;
}

/** What the session cannot follow: nothing is wrong if nothing came out of what never was authorized, or is over. */
async function contradicted(
  entry: JournalEntry,
  outcome: Outcome,
  refusal: Refusal,
): Promise<Refusal | undefined> {
  const nothing = outcome.presented.amountMinor === 0;
  const isUnknown = refusal.code === 'cash-not-authorized' || refusal.code === 'transaction-not-found';
  if (isUnknown && !(nothing && entry.state === 'completed')) {
    if (!nothing) requireAnswered(entry);
    await (nothing ? close(entry, outcome) : differs(entry, withoutAuthorization(entry.kind)));
    return undefined;
  }
  if (refusal.code === 'evidence-impossible') await differs(entry, 'evidence-impossible');
  else await differs(entry, nothing ? 'reversed-after-completion' : 'evidence-differs');
  return refusal;
}

/** What is just being answered may be authorized yet: the same word settles it in a moment. */
function requireAnswered({ state, dueAtMs = 0 }: JournalEntry): void {
  if (state !== 'intended' || dueAtMs <= clock.nowMs()) return;
  throw new Refusal('request-in-progress', 'The request is still being answered. Say it again in a moment.', {
    retryAfterS: 1,
  });
}

const close = (entry: JournalEntry, outcome: Outcome) =>
  amendEntry(entry, (now = entry) => closed(now, outcome, clock.nowMs()), entry);

const differs = (entry: JournalEntry, difference: Difference) =>
  amendEntry(entry, (now = entry) => differing(now, difference, clock.nowMs()), entry);

/**
 * It is recorded, or more is. A session never goes from cash that moved to none, so where the journal has some the word
 * about nothing came before it, and is only written down later.
 */
const isKnown = ({ state, presented, toUndo }: JournalEntry, outcome: Outcome): boolean =>
  !toUndo &&
  (state === 'completed' || state === 'reversed') &&
  (presented?.amountMinor === outcome.presented.amountMinor ||
    (state === 'completed' && outcome.presented.amountMinor === 0));
