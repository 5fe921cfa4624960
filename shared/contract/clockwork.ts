import type { Grant } from './grant.ts';

/** The function that publishes each session's outbox from the table's stream. */
export const relay = {
  function: 'relay-events',
  summary: 'Publishes the outbox of every session image to the bus, in order per customer, at least once.',
  grants: ['bus:publish'],
} as const satisfies { function: string; summary: string; grants: readonly Grant[] };

/** A function that the clock calls. */
export interface Schedule {
  readonly function: string;
  readonly summary: string;
  readonly everyMinutes: number;
  readonly grants: readonly Grant[];
}

export const schedules: readonly Schedule[] = [
  {
    function: 'wake-sessions',
    summary:
      'Wakes each session whose time has come: warns, expires, and finishes money that a crash left open.',
    everyMinutes: 1,
    grants: ['sessions:write', 'ledger:write'],
  },
  {
    function: 'sweep-journal',
    summary:
      'Finishes what a crash left of a withdrawal that an ATM network asked for, and completes those that complete by silence.',
    everyMinutes: 1,
    grants: ['sessions:write', 'ledger:write', 'journal:write'],
  },
];
