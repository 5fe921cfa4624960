import { atomically, type Store } from '../store.ts';
import type { BusEvent } from './event-bus.ts';
import { matches, type Pattern } from './pattern.ts';

/** An archive of a bus, as its template describes it. */
export interface Archive {
  readonly name: string;
  readonly busName: string;
  readonly pattern: Pattern;
  readonly retentionDays: number;
}

export interface Archives {
  add(archive: Archive): void;
  all(): readonly Archive[];
  /** Keeps an event in each archive of its bus that wants it, as durably as the bus delivers it. */
  keep(busName: string, event: BusEvent): void;
  /** What happened from one second up to another, in the order in which a replay tells it. */
  between(name: string, fromMs: number, toMs: number): BusEvent[];
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Forgets what is over its time only now and then: looking at each event would cost more than it frees. */
const FORGETS_EVERY_EVENTS = 1_000;

export function openArchives(store: Store): Archives {
  store.exec(`CREATE TABLE IF NOT EXISTS archived (
    archive TEXT NOT NULL, at_ms INTEGER NOT NULL, event TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS archived_by_time ON archived (archive, at_ms);`);
  const insert = store.prepare('INSERT INTO archived (archive, at_ms, event) VALUES (?, ?, ?)');
  const forget = store.prepare('DELETE FROM archived WHERE archive = ? AND at_ms < ?');
  const read = store.prepare('SELECT event FROM archived WHERE archive = ? AND at_ms >= ? AND at_ms < ?');
  const archives: Archive[] = [];
  let kept = 0;

  return {
    add: (archive) => void archives.push(archive),
    all: () => archives,
    keep: (busName, event) =>
      atomically(store, () => {
        for (const { name, pattern, retentionDays } of archives.filter((each) => each.busName === busName)) {
          if (!matches(pattern, event)) continue;
          insert.run(name, Date.parse(event.time), JSON.stringify(event));
          kept += 1;
          if (kept % FORGETS_EVERY_EVENTS === 1) forget.run(name, Date.now() - retentionDays * DAY_MS);
        }
      }),
    between: (name, fromMs, toMs) =>
      (read.all(name, fromMs, toMs) as { event: string }[])
        .map(({ event }) => JSON.parse(event) as BusEvent)
        .sort(byMinuteAndThenAnyhow),
  };
}

/**
 * EventBridge replays minute by minute, and within a minute in no order that it says. Here the order within is one that
 * no event happened in, so that who needs another finds out on this machine.
 */
const byMinuteAndThenAnyhow = (one: BusEvent, other: BusEvent): number =>
  minuteOf(one) - minuteOf(other) || (one.id < other.id ? -1 : 1);

const minuteOf = ({ time }: BusEvent): number => Math.floor(Date.parse(time) / MINUTE_MS);
