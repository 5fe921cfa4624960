import type { Books } from './books.ts';
import type { Happening } from './story.ts';

/** The books in some numbers, for people and for files. */
export interface Summary {
  readonly transactions: Readonly<
    Record<'started' | 'completed' | 'cancelled' | 'declined' | 'expired' | 'open', number>
  >;
  /** Reported late by a machine, and begun by nobody. */
  readonly settledLate: number;
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
  const begun = books.stories.filter(({ begunBy }) => begunBy === 'customer');
  const outcomes = tally(begun.map(({ ended }) => ended?.outcome ?? 'open'));
  const happened = books.stories.flatMap((story) => story.happened);
  const of = (outcome: string) => outcomes[outcome] ?? 0;
  return {
    transactions: {
      started: begun.length,
      completed: of('completed'),
      cancelled: of('cancelled'),
      declined: of('declined'),
      expired: of('expired'),
      open: of('open'),
    },
    settledLate: books.stories.length - begun.length,
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
