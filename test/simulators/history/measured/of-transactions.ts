import type { Channel } from '../../../../shared/channel/channel.ts';
import { definitionOf } from '../../../../shared/transaction/definitions.ts';
import type { Books } from '../books.ts';
import type { Happening, Story } from '../story.ts';

/** A transaction as measures count it, made of a story. */
export interface Counted {
  readonly story: Story;
  readonly day: string;
  readonly outcome: 'completed' | 'cancelled' | 'declined' | 'expired' | 'open';
  readonly lastChannel: Channel;
  readonly leavings: readonly Leaving[];
  readonly visits: readonly Visited[];
  readonly tickets: readonly Ticket[];
}

/** That it was left on one channel and, perhaps, taken up on another. */
export interface Leaving {
  readonly by: 'laid-down' | 'handed-over' | 'held';
  readonly on: Channel;
  readonly atMs: number;
  readonly resumed?: { readonly on: Channel; readonly atMs: number };
}

/** That it stood at a step. */
export interface Visited {
  readonly step: string;
  readonly enteredAtMs: number;
  readonly doneAtMs: number | undefined;
  readonly isReturn: boolean;
}

export interface Ticket {
  readonly from: Channel;
  readonly to: Channel;
  readonly result: 'accepted' | 'wrong-ticket' | 'withdrawn' | 'expired' | 'declined' | 'open';
}

export const dayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);

export const countedIn = (books: Books): Counted[] =>
  books.stories.map((story) => ({
    story,
    day: dayOf(story.startedAtMs),
    outcome: story.ended?.outcome ?? 'open',
    lastChannel: lastChannelOf(story),
    leavings: [...leavingsOf(story)],
    visits: [...visitsOf(story)],
    tickets: [...ticketsOf(story, books.asOfMs)],
  }));

/** Where something was done, by whoever drove it. */
function channelOf(happening: Happening): Channel | undefined {
  switch (happening.what) {
    case 'answered':
    case 'approved':
    case 'stepped-back':
    case 'suspended':
    case 'ticket':
      return happening.channel;
    case 'taken-over':
      return happening.to;
    case 'authorized':
    case 'reversed':
    case 'counted':
      return 'atm';
    case 'dispensed':
      return happening.isFound ? undefined : 'atm';
    default:
      return undefined;
  }
}

function lastChannelOf({ startedOn, happened, ended }: Story): Channel {
  const channels = happened.map(channelOf).filter((channel) => channel !== undefined);
  return ended?.channel ?? channels.at(-1) ?? startedOn;
}

const moving: ReadonlySet<Happening['what']> = new Set([
  'answered',
  'stepped-back',
  'suspended',
  'taken-over',
  'ticket',
  'approved',
  'authorized',
  'dispensed',
  'reversed',
  'counted',
  'money-refused',
]);

function* leavingsOf({ startedOn, startedAtMs, happened }: Story): Generator<Leaving> {
  let heard = { on: startedOn, atMs: startedAtMs };
  let laidDown: { on: Channel; atMs: number } | undefined;
  let ticket: Extract<Happening, { what: 'ticket' }> | undefined;
  for (const each of happened) {
    if (!moving.has(each.what)) continue;
    const { atMs } = each;
    if (each.what === 'suspended') laidDown = { on: each.channel, atMs };
    if (each.what === 'taken-over') {
      const isHandedOver = ticket && ticket.to === each.to && atMs < ticket.expiresAtMs;
      yield {
        by: laidDown ? 'laid-down' : isHandedOver ? 'handed-over' : 'held',
        on: laidDown?.on ?? each.from ?? heard.on,
        atMs: laidDown?.atMs ?? heard.atMs,
        resumed: { on: each.to, atMs },
      };
      laidDown = undefined;
    }
    ticket = each.what === 'ticket' ? each : undefined;
    const on = channelOf(each);
    if (on) heard = { on, atMs };
  }
  if (laidDown) yield { by: 'laid-down', ...laidDown };
}

interface Move {
  readonly atMs: number;
  readonly did?: string | undefined;
  readonly standsAt?: string | undefined;
  readonly isReturn?: boolean;
  readonly isMoneyRefused?: boolean;
  readonly isEnd?: boolean;
}

function* visitsOf(story: Story): Generator<Visited> {
  const moves = [...movesOf(story)];
  for (const [at, move] of moves.entries()) {
    const next = moves[at + 1];
    if (move.isEnd || (move.isMoneyRefused && next?.isEnd && next.atMs === move.atMs)) continue;
    const step = next?.did ?? move.standsAt;
    if (step === undefined) continue;
    yield {
      step,
      enteredAtMs: move.atMs,
      doneAtMs: next?.did === undefined ? undefined : next.atMs,
      isReturn: move.isReturn ?? false,
    };
  }
}

/** What takes a transaction to a step, or a step to its end. */
function* movesOf(story: Story): Generator<Move> {
  const { steps } = definitionOf(story);
  const named = (form: string) => steps.find((step) => step.form === form)?.name;
  const behind = (name: string | undefined) =>
    name === undefined ? undefined : steps[steps.findIndex((step) => step.name === name) + 1]?.name;
  const asksForAccount = steps.findLast(
    (step) => step.form === 'question' && 'accountId' in step.fields,
  )?.name;
  const begins = {
    customer: steps[0]?.name,
    'late-cash': named('cash-out'),
    'late-count': behind(named('cash-in')),
  };
  yield { atMs: story.startedAtMs, standsAt: begins[story.begunBy] };
  for (const each of story.happened) {
    const { atMs } = each;
    if (each.what === 'answered' || each.what === 'approved') {
      yield { atMs, did: each.step, standsAt: behind(each.step) };
    } else if (each.what === 'counted') {
      yield { atMs, did: named('cash-in'), standsAt: behind(named('cash-in')) };
    } else if (each.what === 'dispensed' && each.extent !== 'NONE') yield { atMs, did: named('cash-out') };
    else if (each.what === 'stepped-back') yield { atMs, standsAt: each.to, isReturn: true };
    else if (each.what === 'taken-over') yield { atMs, standsAt: each.step };
    else if (each.what === 'money-refused') yield { atMs, standsAt: asksForAccount, isMoneyRefused: true };
  }
  if (story.ended) yield { atMs: story.ended.atMs, isEnd: true };
}

function* ticketsOf({ startedOn, happened, ended }: Story, asOfMs: number): Generator<Ticket> {
  for (const [at, each] of happened.entries()) {
    if (each.what === 'machine-declined') yield { from: 'mobile', to: 'atm', result: 'declined' };
    if (each.what !== 'ticket') continue;
    const after = happened.slice(at + 1);
    const nextAt = after.findIndex(({ what }) => moving.has(what));
    const next = nextAt < 0 ? ended : after[nextAt];
    const meanwhile = nextAt < 0 ? after : after.slice(0, nextAt);
    const isWrong = meanwhile.some(({ what, atMs }) => what === 'ticket-wrong' && atMs < each.expiresAtMs);
    const isInTime = next !== undefined && next.atMs < each.expiresAtMs;
    const isAccepted = isInTime && 'what' in next && next.what === 'taken-over' && next.to === each.to;
    const unused = isInTime ? 'withdrawn' : each.expiresAtMs <= asOfMs ? 'expired' : 'open';
    const result = isAccepted ? 'accepted' : isWrong ? 'wrong-ticket' : unused;
    yield { from: each.channel ?? startedOn, to: each.to, result };
  }
}
