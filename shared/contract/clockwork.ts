import type { Grant } from './grant.ts';

/** The function that publishes each session's outbox from the table's stream. */
export const relay = {
  function: 'relay-events',
  summary: 'Publishes the outbox of every session image to the bus, in order per customer, at least once.',
  grants: ['bus:publish', 'fact-key:read', 'sessions:read'],
} as const satisfies { function: string; summary: string; grants: readonly Grant[] };

/** The function that tells of every record of the audit where no writer of records can reach, from the table's stream. */
export const anchoring = {
  function: 'anchor-audit',
  summary:
    'Puts an anchor of every record of the audit into a locked bucket, and counts each that somebody changed or removed.',
  grants: ['anchors:write'],
} as const satisfies { function: string; summary: string; grants: readonly Grant[] };

/** The function that is called at times of its own: those that other functions set as sessions move. */
export const reminding = {
  function: 'send-reminder',
  summary:
    'Reminds a customer of what they left unfinished or saved, asks how it went, or sends an offer that came at a bad moment: by what is so when its time has come.',
  grants: [
    'sessions:write',
    'sessions:check',
    'schedules:write',
    'mail:send',
    'push:send',
    'pages:name',
    'seal-key:read',
    'doors:name',
  ],
} as const satisfies { function: string; summary: string; grants: readonly Grant[] };

/** The function that makes exports, by the orders in a queue of its own. */
export const exporting = {
  function: 'export-measures',
  summary:
    'Makes an export: a table of each measure and of the transactions, with a dictionary, whole or not at all.',
  grants: ['lake:query', 'exports:write'],
} as const satisfies { function: string; summary: string; grants: readonly Grant[] };

/** An order that fails so often is not tried again. */
export const EXPORT_TRIES_MAX = 3;

/** A function that the clock calls: again and again, or once a day. */
export type Schedule = {
  readonly function: string;
  readonly summary: string;
  readonly grants: readonly Grant[];
} & (
  | { readonly everyMinutes: number }
  /** In UTC, as `03:00`. */
  | { readonly dailyAt: `${number}:${number}` }
);

export const schedules: readonly Schedule[] = [
  {
    function: 'wake-sessions',
    summary:
      'Wakes each session whose time has come: warns, expires, ends an assistance, and finishes money that a crash left open.',
    everyMinutes: 1,
    grants: ['sessions:write', 'sessions:delete', 'sessions:list-due', 'ledger:write', 'audit:append'],
  },
  {
    function: 'sweep-journal',
    summary:
      'Finishes what a crash left of a withdrawal that an ATM network asked for, and completes those that complete by silence.',
    everyMinutes: 1,
    grants: ['sessions:write', 'ledger:write', 'journal:list', 'journal:write'],
  },
  {
    function: 'reconcile-day',
    summary: 'Matches sessions, books and messages of the day that has ended, and names each difference.',
    // Three hours after midnight every report that a network owes of the day is due, and most people still sleep.
    dailyAt: '03:00',
    grants: ['sessions:read', 'ledger:read', 'journal:list', 'journal:write'],
  },
  {
    function: 'export-nightly',
    summary: 'Orders the export of the last thirty days, up to the one that has ended.',
    // What the bus still had to deliver of the day has come by then, and the books of the day are matched.
    dailyAt: '03:30',
    grants: ['exports:request'],
  },
  {
    function: 'watch-balance',
    summary: 'Counts what must be nothing: transactions that were dropped, and cash of which nobody knows.',
    everyMinutes: 15,
    grants: ['lake:query'],
  },
];
