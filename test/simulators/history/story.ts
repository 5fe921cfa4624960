import type { Channel } from '../../../shared/channel/channel.ts';
import { definitionOf } from '../../../shared/transaction/definitions.ts';
import type { Kind } from '../../../shared/transaction/kind.ts';
import type { Outcome } from '../../../shared/transaction/outcome.ts';
import { questionBefore } from '../../../shared/transaction/progress.ts';
import { isWalkUp, type Transaction } from '../../../shared/transaction/transaction.ts';

/** What became of one transaction, as whoever lived it knows it. No fact was read for it. */
export interface Story {
  readonly transactionId: string;
  /** The customer; or, if they objected to being counted, this transaction alone. */
  readonly customer: string;
  readonly kind: Kind;
  readonly definition: number;
  readonly startedOn: Channel;
  readonly startedAtMs: number;
  /** Cash of which a machine told late begins one too, in the name of its customer. */
  readonly begunBy: 'customer' | 'late-cash' | 'late-count';
  readonly isWalkUp: boolean;
  readonly offer: Transaction['offer'];
  /** As it was said when it began. */
  readonly livesUntilMs: number;
  readonly happened: Happening[];
  ended?: {
    readonly outcome: Outcome;
    readonly atMs: number;
    readonly channel: Channel | undefined;
    readonly because: string | undefined;
  };
}

export type Happening = { readonly atMs: number } & (
  | { readonly what: 'answered' | 'approved'; readonly step: string; readonly channel: Channel | undefined }
  | { readonly what: 'stepped-back'; readonly to: string; readonly channel: Channel | undefined }
  | { readonly what: 'suspended'; readonly channel: Channel; readonly step: string }
  | {
      readonly what: 'taken-over';
      readonly from: Channel | undefined;
      readonly to: Channel;
      readonly step: string;
    }
  | { readonly what: 'warned'; readonly expiresAtMs: number }
  | {
      readonly what: 'ticket';
      readonly channel: Channel | undefined;
      readonly to: Channel;
      readonly expiresAtMs: number;
    }
  | { readonly what: 'ticket-wrong' }
  | { readonly what: 'machine-declined' }
  | { readonly what: 'money-refused' }
  | ({ readonly what: 'authorized'; readonly terminalId: string; readonly isBySwitch: boolean } & OfCash)
  | ({
      readonly what: 'dispensed';
      readonly extent: 'FULL' | 'PART' | 'NONE';
      /** Nobody was at the machine: people of the bank found it out. */
      readonly isFound: boolean;
    } & OfCash)
  | ({ readonly what: 'reversed' } & OfCash)
  | ({ readonly what: 'settled-late' } & OfCash)
  | { readonly what: 'unreported'; readonly authorizationId: string }
  | { readonly what: 'counted'; readonly amountMinor: number }
  /** An agent asked to drive it, was let, and gave it back. */
  | { readonly what: 'asked-to-drive' | 'let-drive' | 'handed-back' }
);

interface OfCash {
  readonly authorizationId: string;
  readonly amountMinor: number;
}

export const storyOf = (customer: string, begun: Transaction, nowMs: number): Story => ({
  transactionId: begun.id,
  customer,
  kind: begun.kind,
  definition: begun.definition,
  startedOn: begun.startedAtMs < nowMs ? 'atm' : begun.startedOn,
  startedAtMs: nowMs,
  begunBy:
    begun.startedAtMs === nowMs ? 'customer' : begun.kind === 'cash-deposit' ? 'late-count' : 'late-cash',
  isWalkUp: isWalkUp(begun),
  offer: begun.startedAtMs === nowMs ? begun.offer : undefined,
  livesUntilMs: begun.startedAtMs === nowMs ? begun.expiresAtMs : nowMs + definitionOf(begun).lifetimeMs,
  happened: [],
});

/** How one commit left a transaction, beside how it was before. */
export interface Change {
  readonly before: Transaction | undefined;
  readonly after: Transaction;
  readonly nowMs: number;
  /** The decision said no, and left a trace. */
  readonly isRefused: boolean;
  /** People of the bank decided it, and no machine. */
  readonly isFound: boolean;
  /** Whoever held it made room for another channel, and is attached no more. */
  readonly hasLetGo: boolean;
  /** A network asked for it. */
  readonly isBySwitch: boolean;
}

/** What one commit did to a transaction, in the order in which it is said. */
export function* happenedBetween(change: Change): Generator<Happening> {
  const { before, after, nowMs: atMs, isRefused } = change;
  if (!before) {
    yield* atOnce(after, atMs);
    return;
  }
  yield* cash(change, before);
  for (const [step, given] of Object.entries(after.answers)) {
    if (before.answers[step] === given) continue;
    yield { what: 'answered', atMs, step, channel: driverOf(change) };
  }
  if (after.approval && after.approval !== before.approval) {
    yield { what: 'approved', atMs, step: 'approval', channel: driverOf(change) };
  }
  if (hasSteppedBack(before, after)) {
    const to = questionBefore(before)?.name ?? after.at;
    yield { what: 'stepped-back', atMs, to, channel: driverOf(change) };
  }
  if (
    isRefused &&
    before.money.pending &&
    !after.money.pending &&
    before.money.pending.act.act !== 'resize'
  ) {
    yield { what: 'money-refused', atMs };
  }
  if (!after.outcome) yield* holding(change, before);
  yield* authorized(change, before);
  if (after.warnedAtMs !== undefined && before.warnedAtMs === undefined) {
    yield { what: 'warned', atMs, expiresAtMs: after.expiresAtMs };
  }
  yield* tickets(before, after, { atMs, isRefused });
}

/** One that ended has no holder any more: who drove it before it did. */
const driverOf = ({ before, after }: Change): Channel | undefined =>
  after.holder?.channel ?? before?.holder?.channel;

/** What is said with the beginning: that card and PIN approve it, or what a machine tells late. */
function* atOnce(begun: Transaction, atMs: number): Generator<Happening> {
  const late = begun.money.pending?.act;
  const [report] = begun.money.reports ?? [];
  if (late?.act === 'settle-late' && report) {
    const { authorizationId } = report;
    const { amountMinor } = late.money;
    yield { what: 'settled-late', atMs, authorizationId, amountMinor };
  } else if (isWalkUp(begun) && !begun.outcome) {
    yield { what: 'approved', atMs, step: 'approval', channel: 'atm' };
  }
}

/** What is set aside is given back first; and what the bank said of money leads back as well, which is no step back. */
function hasSteppedBack(before: Transaction, after: Transaction): boolean {
  if (before.money.pending || after.outcome) return false;
  const { pending } = after.money;
  if (pending) return pending.act.act === 'release' && pending.ending === undefined;
  const isSameHolder = before.holder?.device === after.holder?.device;
  return isSameHolder && placeOf(after) < placeOf(before);
}

const placeOf = (transaction: Transaction): number =>
  definitionOf(transaction).steps.findIndex(({ name }) => name === transaction.at);

function* holding({ after, nowMs: atMs, hasLetGo }: Change, before: Transaction): Generator<Happening> {
  const { holder } = after;
  const was = before.holder;
  // Whoever cancels what is set aside holds it until that is given back: nobody goes on with it.
  if (after.money.pending?.ending && !before.money.pending) return;
  if (holder?.channel === was?.channel && holder?.device === was?.device) return;
  if (was && (!holder || hasLetGo)) yield { what: 'suspended', atMs, channel: was.channel, step: before.at };
  if (holder) yield { what: 'taken-over', atMs, from: was?.channel, to: holder.channel, step: after.at };
}

function* tickets(
  before: Transaction,
  after: Transaction,
  { atMs, isRefused }: { atMs: number; isRefused: boolean },
): Generator<Happening> {
  const [was, is] = [before.ticket, after.ticket];
  if (is && is.sealed !== was?.sealed) {
    const { to, expiresAtMs } = is;
    yield { what: 'ticket', atMs, channel: after.holder?.channel, to, expiresAtMs };
  }
  if (was && isRefused && (is === undefined || is.triesLeft < was.triesLeft)) {
    yield { what: 'ticket-wrong', atMs };
  }
}

function* authorized({ after, nowMs: atMs, isBySwitch }: Change, before: Transaction): Generator<Happening> {
  const [was, is] = [before.money.dispensing, after.money.dispensing];
  if (!is) return;
  const { authorizationId, terminalId } = is;
  if (authorizationId !== was?.authorizationId) {
    const amountMinor = after.money.hold?.money.amountMinor ?? 0;
    yield { what: 'authorized', atMs, authorizationId, terminalId, amountMinor, isBySwitch };
  }
  if (is.isOverdue && !was?.isOverdue) yield { what: 'unreported', atMs, authorizationId };
}

function* cash({ after, nowMs: atMs, isFound }: Change, before: Transaction): Generator<Happening> {
  for (const each of after.money.reports ?? []) {
    if (before.money.reports?.includes(each)) continue;
    const { authorizationId, authorized: asked, dispensed } = each;
    if (each.isReversed) {
      yield { what: 'reversed', atMs, authorizationId, amountMinor: asked.amountMinor };
      continue;
    }
    const { amountMinor } = dispensed;
    const extent = amountMinor === 0 ? 'NONE' : amountMinor === asked.amountMinor ? 'FULL' : 'PART';
    yield { what: 'dispensed', atMs, authorizationId, amountMinor, extent, isFound };
  }
  const taking = after.money.pending?.act;
  if (taking?.act === 'take-in' && before.money.pending?.act.id !== taking.id) {
    yield { what: 'counted', atMs, amountMinor: taking.money.amountMinor };
  }
}
