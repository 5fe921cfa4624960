import type { Books } from './books.ts';
import type { Happening } from './story.ts';

/** The books in some numbers, for people and for files. */
export interface Summary {
  readonly transactions: Readonly<
    Record<'started' | 'completed' | 'cancelled' | 'declined' | 'expired' | 'open', number>
  >;
  /** Of those the ones that nobody began: a machine told late of their cash. */
  readonly begunLate: number;
  readonly happened: Readonly<Record<string, number>>;
  readonly switches: Readonly<Record<string, number>>;
  readonly offers: Readonly<Record<string, number>>;
  readonly withheld: Readonly<Record<string, number>>;
  readonly reminders: Readonly<Record<string, number>>;
  readonly feedback: Readonly<Record<string, number>>;
  readonly claims: Readonly<Record<string, number>>;
  readonly refusals: Readonly<Record<string, number>>;
}

export function summaryOf(books: Books): Summary {
  const outcomes = tally(books.stories.map(({ ended }) => ended?.outcome ?? 'open'));
  const happened = books.stories.flatMap((story) => story.happened);
  const of = (outcome: string) => outcomes[outcome] ?? 0;
  return {
    transactions: {
      started: books.stories.length,
      completed: of('completed'),
      cancelled: of('cancelled'),
      declined: of('declined'),
      expired: of('expired'),
      open: of('open'),
    },
    begunLate: books.stories.filter(({ begunBy }) => begunBy !== 'customer').length,
    happened: tally(happened.map(nameOf)),
    switches: tally(
      happened.flatMap((each) =>
        each.what === 'taken-over' ? [`${each.from ?? 'nobody'} to ${each.to}`] : [],
      ),
    ),
    offers: tally(
      [...books.given.values()].flatMap(({ said }) => ['chosen', ...said.map(({ what }) => what)]),
    ),
    withheld: tally(books.withheld.map(({ reason }) => reason)),
    reminders: tally(books.reminded.map(({ event }) => `${event.type} ${event.reason}`)),
    feedback: tally(books.judged.map(({ score }) => String(score))),
    claims: tally([...books.claims.values()].map(({ answer }) => answer?.decision ?? 'open')),
    refusals: Object.fromEntries(books.refusals),
  };
}

const nameOf = (each: Happening): string =>
  each.what === 'dispensed' ? `dispensed ${each.extent}` : each.what;

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([one], [other]) => one.localeCompare(other)));
}
