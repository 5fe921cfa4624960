import type { Channel } from '../../../shared/channel/channel.ts';
import type { Kind } from '../../../shared/transaction/kind.ts';
import type { Outcome } from '../../../shared/transaction/outcome.ts';
import { isWalkUp, type Transaction } from '../../../shared/transaction/transaction.ts';

/** What became of one transaction, as whoever lived it knows it. No fact was read for it. */
export interface Story {
  readonly transactionId: string;
  readonly customerId: string;
  readonly kind: Kind;
  readonly definition: number;
  readonly startedOn: Channel;
  readonly startedAtMs: number;
  readonly isWalkUp: boolean;
  readonly offerId: string | undefined;
  /** A machine said late that cash had come out, or in: nobody began it. */
  readonly isLate: boolean;
  expiresAtMs: number;
  readonly happened: Happening[];
  ended?: {
    readonly outcome: Outcome;
    readonly atMs: number;
    readonly warnedAtMs: number | undefined;
    readonly because: string | undefined;
  };
}

interface At {
  readonly atMs: number;
}

export type Happening = At &
  (
    | { readonly what: 'answered' | 'approved'; readonly step: string; readonly channel: Channel | undefined }
    | { readonly what: 'suspended'; readonly channel: Channel; readonly step: string }
    | {
        readonly what: 'taken-over';
        readonly from: Channel | undefined;
        readonly to: Channel;
        readonly step: string;
      }
    | { readonly what: 'warned' }
    | {
        readonly what: 'ticket';
        readonly from: Channel | undefined;
        readonly to: Channel;
        readonly expiresAtMs: number;
      }
    | { readonly what: 'ticket-wrong' }
    | { readonly what: 'machine-declined' }
    | { readonly what: 'authorized'; readonly authorizationId: string; readonly amountMinor: number }
    | {
        readonly what: 'dispensed';
        readonly authorizationId: string;
        readonly amountMinor: number;
        readonly extent: 'FULL' | 'PART' | 'NONE';
      }
    | { readonly what: 'reversed'; readonly authorizationId: string; readonly amountMinor: number }
    | { readonly what: 'unreported'; readonly authorizationId: string }
    | { readonly what: 'counted'; readonly amountMinor: number }
  );

export const storyOf = (customerId: string, begun: Transaction, nowMs: number): Story => ({
  transactionId: begun.id,
  customerId,
  kind: begun.kind,
  definition: begun.definition,
  startedOn: begun.startedOn,
  startedAtMs: begun.startedAtMs,
  isWalkUp: isWalkUp(begun),
  offerId: begun.offer?.offerId,
  isLate: begun.startedAtMs < nowMs,
  expiresAtMs: begun.expiresAtMs,
  happened: [],
});

/** What one commit did to a transaction, told from how it stood before it and how it stands after. */
export function* happenedBetween(
  before: Transaction | undefined,
  after: Transaction,
  { nowMs, hasEnded, isRefused }: { nowMs: number; hasEnded: boolean; isRefused: boolean },
): Generator<Happening> {
  const atMs = nowMs;
  for (const [step, given] of Object.entries(after.answers)) {
    if (before && before.answers[step] !== given && Object.keys(given).length > 0) {
      yield { what: 'answered', atMs, step, channel: after.holder?.channel ?? before.holder?.channel };
    }
  }
  if (after.approval && after.approval !== before?.approval) {
    yield {
      what: 'approved',
      atMs,
      step: 'approval',
      channel: after.holder?.channel ?? before?.holder?.channel,
    };
  }
  yield* holding(before, after, { atMs, hasEnded });
  if (after.warnedAtMs !== undefined && before && before.warnedAtMs === undefined)
    yield { what: 'warned', atMs };
  yield* tickets(before, after, { atMs, isRefused });
  yield* cash(before, after, atMs);
}

function* holding(
  before: Transaction | undefined,
  after: Transaction,
  { atMs, hasEnded }: { atMs: number; hasEnded: boolean },
): Generator<Happening> {
  if (hasEnded || !before) return;
  const { holder } = after;
  // Whoever cancels what is set aside holds it until that is given back: nobody goes on with it.
  if (after.money.pending?.ending && !before.money.pending) return;
  const step = after.at;
  const isSame = holder?.channel === before.holder?.channel && holder?.device === before.holder?.device;
  if (isSame) return;
  if (holder) yield { what: 'taken-over', atMs, from: before.holder?.channel, to: holder.channel, step };
  else if (before.holder) yield { what: 'suspended', atMs, channel: before.holder.channel, step };
}

function* tickets(
  before: Transaction | undefined,
  after: Transaction,
  { atMs, isRefused }: { atMs: number; isRefused: boolean },
): Generator<Happening> {
  const [was, is] = [before?.ticket, after.ticket];
  if (is && is.sealed !== was?.sealed) {
    const { to, expiresAtMs } = is;
    yield { what: 'ticket', atMs, from: after.holder?.channel, to, expiresAtMs };
  }
  if (was && isRefused && (is === undefined || is.triesLeft < was.triesLeft))
    yield { what: 'ticket-wrong', atMs };
}

function* cash(before: Transaction | undefined, after: Transaction, atMs: number): Generator<Happening> {
  const [was, is] = [before?.money.dispensing, after.money.dispensing];
  if (is && is.authorizationId !== was?.authorizationId) {
    const { authorizationId } = is;
    yield {
      what: 'authorized',
      atMs,
      authorizationId,
      amountMinor: after.money.hold?.money.amountMinor ?? 0,
    };
  }
  if (is?.isOverdue && !was?.isOverdue) {
    yield { what: 'unreported', atMs, authorizationId: is.authorizationId };
  }
  for (const each of after.money.reports ?? []) {
    if (!before || before.money.reports?.includes(each)) continue;
    const { authorizationId, authorized, dispensed } = each;
    if (each.isReversed) {
      yield { what: 'reversed', atMs, authorizationId, amountMinor: authorized.amountMinor };
      continue;
    }
    const { amountMinor } = dispensed;
    const extent = amountMinor === 0 ? 'NONE' : amountMinor === authorized.amountMinor ? 'FULL' : 'PART';
    yield { what: 'dispensed', atMs, authorizationId, amountMinor, extent };
  }
  const taking = after.money.pending?.act;
  if (taking?.act === 'take-in' && before?.money.pending?.act.id !== taking.id) {
    yield { what: 'counted', atMs, amountMinor: taking.money.amountMinor };
  }
}
