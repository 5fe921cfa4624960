import type { Grant } from './grant.ts';

/** A rule on the bus, a queue with a dead-letter queue, and a function. */
export interface Subscription {
  readonly function: string;
  readonly summary: string;
  /** The events it hears, by `detail-type`. */
  readonly events: readonly string[];
  readonly grants: readonly Grant[];
}

export const subscriptions: readonly Subscription[] = [
  {
    function: 'write-notice',
    summary:
      'Keeps what the customer must be told: a warning before expiry, every end but a cancellation, and what became of a claim.',
    events: [
      'TransactionExpiring',
      'TransactionExpired',
      'TransactionDeclined',
      'TransactionCompleted',
      'CashSettledLate',
      'ClaimAnswered',
    ],
    grants: ['sessions:write'],
  },
  {
    function: 'note-machine-deed',
    summary:
      'Notes what machines did through their own doors, so that the end of the day finds it: authorizations and counts.',
    events: ['CashAuthorized', 'CashCounted', 'CashCountedLate'],
    grants: ['journal:write'],
  },
];
