/** A DynamoDB table, as data: CDK deploys it, and tests create it in the same form. */
export interface Table {
  readonly name: 'sessions' | 'ledger' | 'journal' | 'audit';
  readonly partitionKey: 'pk';
  readonly sortKey: 'sk';
  /** Holds the old and the new image of every write. */
  readonly stream: boolean;
  /** For cleaning only, in epoch seconds: DynamoDB deletes late, so expiry is always checked in code. */
  readonly timeToLive?: string;
  readonly indexes: readonly KeysOnlyIndex[];
}

export interface KeysOnlyIndex {
  readonly name: string;
  readonly partitionKey: { readonly name: string; readonly type: 'S' };
  readonly sortKey: { readonly name: string; readonly type: 'N' };
}

/**
 * Sessions, what they left behind (history, notices), and the directory of terminals, cards and products.
 *
 * The index `due` is sparse: a session stands in it only while something of it has a time, so that waking those
 * whose time has come reads just them, never the table.
 */
export const sessionsTable: Table = {
  name: 'sessions',
  partitionKey: 'pk',
  sortKey: 'sk',
  stream: true,
  timeToLive: 'deleteAfterS',
  indexes: [
    {
      name: 'due',
      partitionKey: { name: 'dueShard', type: 'S' },
      sortKey: { name: 'dueAtMs', type: 'N' },
    },
  ],
};

/** The items of that table that have an outbox, by their sort keys: what the relay reads of its stream. */
export const OUTBOXES = ['session', 'reminders', 'offers'] as const;

/** The default bank's double-entry books. */
export const ledgerTable: Table = {
  name: 'ledger',
  partitionKey: 'pk',
  sortKey: 'sk',
  stream: false,
  indexes: [],
};

/**
 * What ATM networks said of each withdrawal and deposit, and what became of it: one item each, under the network's own
 * name for it.
 *
 * `due` is sparse, as that of the sessions. `received` lists a day, for the reconciliation at its end. `customer` finds
 * what is about one, for their export.
 */
export const journalTable: Table = {
  name: 'journal',
  partitionKey: 'pk',
  sortKey: 'sk',
  stream: false,
  timeToLive: 'deleteAfterS',
  indexes: [
    {
      name: 'due',
      partitionKey: { name: 'dueShard', type: 'S' },
      sortKey: { name: 'dueAtMs', type: 'N' },
    },
    {
      name: 'received',
      partitionKey: { name: 'dayShard', type: 'S' },
      sortKey: { name: 'receivedAtMs', type: 'N' },
    },
    {
      name: 'customer',
      partitionKey: { name: 'customerId', type: 'S' },
      sortKey: { name: 'receivedAtMs', type: 'N' },
    },
  ],
};

/**
 * What people of the bank saw and did of each customer: a chain for each, of which nothing is ever written over. Its
 * stream is how each record is told to a place that no writer of records can reach.
 */
export const auditTable: Table = {
  name: 'audit',
  partitionKey: 'pk',
  sortKey: 'sk',
  stream: true,
  timeToLive: 'deleteAfterS',
  indexes: [],
};

export const tables: readonly Table[] = [sessionsTable, ledgerTable, journalTable, auditTable];
