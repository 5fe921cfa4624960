import { findEntry } from '../../shared/aws/journal/journal.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { dueAtMs } from '../../shared/session/due-at.ts';
import type { TransactionKey } from '../../shared/switch/canonical/transaction-key.ts';
import { clients } from '../support/bank-under-test.ts';

/** When the bank's clock has something to do for a customer, and for their withdrawals; undefined for never. */
export interface WhatsDue {
  readonly sessionAtMs: number | undefined;
  readonly journalAtMs: number | undefined;
}

/**
 * Asked before the clock is called: it looks through every shard, which is most of what a life costs. What it would
 * find there is what the items themselves say.
 */
export async function whatsDue(customerId: string, names: readonly TransactionKey[]): Promise<WhatsDue> {
  const [{ session }, ...entries] = await Promise.all([
    loadSession(customerId),
    ...names.map((key) => findEntry({ network: clients.network, key })),
  ]);
  const times = entries.flatMap((entry) => entry?.dueAtMs ?? []);
  return {
    sessionAtMs: dueAtMs(session),
    journalAtMs: times.length > 0 ? Math.min(...times) : undefined,
  };
}
