import type { AskedPrompt } from '../../cash/asked-prompt.ts';
import { unbilled } from '../../cash/conversion.ts';
import type { Money } from '../../cash/money.ts';
import type { DeclineReason } from '../canonical/decline-reason.ts';
import type { DepositRequest } from '../canonical/deposit-request.ts';
import type { FailureReason } from '../canonical/failure-reason.ts';
import { keyOf, type TransactionKey } from '../canonical/transaction-key.ts';
import type { WithdrawalRequest } from '../canonical/withdrawal-request.ts';
import type { NetworkProfile } from '../network-profile.ts';
import { isMore } from './allowed-of.ts';
import { billed } from './billed.ts';
import type { Difference, JournalEntry, Leg } from './journal-entry.ts';

/** No machine waits this long for an answer, so what was not answered by then never will be. */
export const ANSWERED_WITHIN_MS = 60_000;
const UNDONE_WITHIN_MS = 30_000;

interface Place {
  readonly network: string;
  readonly nowMs: number;
}

/** What a network asks for, of either kind. */
export interface Asked {
  readonly kind: JournalEntry['kind'];
  readonly key: TransactionKey;
  readonly money: Money;
  readonly retrievalReference: string | undefined;
  /** The token of the card, where there is one. */
  readonly card: string | undefined;
  /** The prepared withdrawal that it names. */
  readonly reference?: string | undefined;
}

export const askedFor = (request: WithdrawalRequest | DepositRequest): Asked => ({
  kind: 'TtlReqdAmt' in request.Tx ? 'withdrawal' : 'deposit',
  key: keyOf(request),
  money: 'TtlReqdAmt' in request.Tx ? request.Tx.TtlReqdAmt : request.Tx.TtlCntdAmt,
  retrievalReference: request.Tx.RtrvlRefNb,
  card: request.Envt.Card?.Tkn,
  reference: 'SsnRef' in request.Cntxt ? request.Cntxt.SsnRef : undefined,
});

/** It was asked for. The clock looks at it should a crash leave it unanswered. */
export const intended = (asked: Asked, leg: Leg, place: Place): JournalEntry => ({
  ...entryOf(asked, place),
  state: 'intended',
  leg,
  dueAtMs: place.nowMs + ANSWERED_WITHIN_MS,
});

/** It was declined at the door, before anything was intended. */
export const refusedAtTheDoor = (
  asked: Asked,
  reason: DeclineReason,
  place: Place,
  prompts?: readonly AskedPrompt[],
): JournalEntry => ({
  ...entryOf(asked, place),
  state: 'declined',
  declined: reason,
  ...(prompts && { prompts: [...prompts] }),
});

const entryOf = ({ kind, key, money, retrievalReference, card }: Asked, { network, nowMs }: Place) => ({
  network,
  key,
  kind,
  version: 1,
  requested: money,
  ...(retrievalReference && { retrievalReference }),
  ...(card && { card }),
  receivedAtMs: nowMs,
  changedAtMs: nowMs,
});

/** Only what is still unanswered is approved: whatever came between is told by the entry. */
export function approved(entry: JournalEntry, { completion }: NetworkProfile, nowMs: number): JournalEntry {
  if (entry.state !== 'intended') return entry;
  const withinS = completion.by === 'silence' ? completion.completeAfterS : completion.dueAfterS;
  return {
    ...entry,
    state: 'approved',
    authorized: entry.requested,
    changedAtMs: nowMs,
    dueAtMs: nowMs + withinS * 1000,
  };
}

/**
 * It was answered with no. A copy of it may be at work still, and be authorized after this: so the clock looks once more
 * whether there is anything to undo.
 */
export function declined(entry: JournalEntry, reason: DeclineReason, nowMs: number): JournalEntry {
  if (entry.state !== 'intended') return entry;
  const look = { toUndo: true, dueAtMs: nowMs + UNDONE_WITHIN_MS } as const;
  return { ...entry, state: 'declined', declined: reason, changedAtMs: nowMs, ...look };
}

/** What is heard of something that nobody asked for, or not yet: it is remembered, so that it is declined. */
export function heardOf(
  kind: JournalEntry['kind'],
  key: TransactionKey,
  outcome: Outcome,
  place: Place,
): JournalEntry {
  const { presented, failure } = outcome;
  const { network, nowMs } = place;
  const moved = presented.amountMinor > 0;
  return {
    network,
    key,
    kind,
    version: 1,
    state: moved ? 'completed' : 'reversed',
    presented,
    ...(failure && { failure }),
    ...(moved && { differences: [withoutAuthorization(kind)] }),
    receivedAtMs: nowMs,
    changedAtMs: nowMs,
  };
}

export const withoutAuthorization = (kind: JournalEntry['kind']): Difference =>
  kind === 'withdrawal' ? 'dispensed-without-authorization' : 'kept-without-authorization';

/**
 * Taken back before it was answered: from here on it is not approved any more. Whether the session was authorized
 * meanwhile is not known yet, so the clock looks at it until it is undone.
 */
export const takenBack = (entry: JournalEntry, nowMs: number): JournalEntry =>
  entry.state === 'intended'
    ? { ...entry, state: 'reversed', toUndo: true, changedAtMs: nowMs, dueAtMs: nowMs + UNDONE_WITHIN_MS }
    : entry;

/**
 * What the session had authorized for it meanwhile was taken back, or never was. Not before its time: until then the
 * request may still be at work, and be authorized after somebody has looked.
 */
export function undone(entry: JournalEntry, nowMs: number): JournalEntry {
  const { toUndo, dueAtMs = 0, ...rest } = entry;
  return toUndo && dueAtMs <= nowMs ? { ...rest, changedAtMs: nowMs } : entry;
}

/**
 * By now the network should have said what came out, or its silence was to stand for it and could not. It still may say it;
 * the clock asks no more.
 */
export function missed(entry: JournalEntry, nowMs: number): JournalEntry {
  if (entry.state !== 'approved') return entry;
  const { dueAtMs: _, ...rest } = differing(entry, 'never-completed', nowMs);
  return { ...rest, changedAtMs: nowMs };
}

export interface Outcome {
  readonly presented: Money;
  /** What had been allowed, as the machine remembers it. */
  readonly remembered?: Money;
  readonly failure?: FailureReason;
  readonly bySilence?: true;
  readonly byOperator?: true;
}

/** What became of it, once the session has settled it. */
export const settled = (entry: JournalEntry, outcome: Outcome, nowMs: number): JournalEntry => {
  const { presented, failure, bySilence, byOperator } = outcome;
  return {
    ...entry,
    ...differencesWith(entry, outcome),
    state: presented.amountMinor > 0 ? 'completed' : 'reversed',
    presented,
    ...(entry.leg?.charges?.conversion && { billed: billed(entry, presented) }),
    ...(failure && { failure }),
    bySilence,
    byOperator,
    toUndo: undefined,
    changedAtMs: nowMs,
    dueAtMs: undefined,
  };
};

/** Something was reported, so nothing is missing; but it may be other than what had been allowed. */
function differencesWith(
  { differences, kind, authorized, requested }: JournalEntry,
  { presented, remembered }: Outcome,
): Pick<JournalEntry, 'differences'> {
  const allowed = authorized ?? requested;
  const found: Difference[] = [];
  if (allowed && presented.amountMinor > 0) {
    if (kind === 'deposit' && isMore(presented, allowed)) found.push('kept-over-authorized');
    else if (remembered && !isSame(remembered, allowed)) found.push('authorized-differs');
  }
  if (!differences && found.length === 0) return {};
  const others = (differences ?? []).filter((each) => each !== 'never-completed' && !found.includes(each));
  return { differences: [...others, ...found] };
}

const isSame = (one: Money, other: Money): boolean =>
  one.amountMinor === other.amountMinor && one.currency === other.currency;

/**
 * People of the bank found out what came out, and the session has settled it: so much, in the money of the account. What
 * the network has said meanwhile, and the session has followed, is not overruled.
 */
export function decided(entry: JournalEntry, found: Money, nowMs: number): JournalEntry {
  const isOpen = entry.state === 'intended' || entry.state === 'approved' || entry.toUndo;
  if (!isOpen) return entry;
  const conversion = entry.leg?.charges?.conversion;
  const presented = conversion ? unbilled(found, conversion) : found;
  const known = settled(entry, { presented, byOperator: true }, nowMs);
  const exact = conversion ? { ...known, billed: found } : known;
  const isUnallowed = entry.state === 'declined' && presented.amountMinor > 0;
  return isUnallowed ? differing(exact, withoutAuthorization(entry.kind), nowMs) : exact;
}

/**
 * Recorded as reversed although the session had nothing to take back: unless it was declined or completed, which a word
 * about nothing does not change. What is still to be undone stays so, since its request may be at work.
 */
export function closed(entry: JournalEntry, outcome: Outcome, nowMs: number): JournalEntry {
  const { state, toUndo, dueAtMs } = entry;
  if (state === 'declined' || state === 'completed') return entry;
  return { ...settled(entry, outcome, nowMs), ...(toUndo && { toUndo, dueAtMs }) };
}

/** What people must look at; naming it again changes nothing. */
export function differing(entry: JournalEntry, difference: Difference, nowMs: number): JournalEntry {
  const { differences = [] } = entry;
  if (differences.includes(difference)) return entry;
  return { ...entry, differences: [...differences, difference], changedAtMs: nowMs };
}
