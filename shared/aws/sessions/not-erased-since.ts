import { environmentOf } from '../environment-of.ts';
import type { Write } from '../write-together.ts';
import { sessionKey } from './session-item.ts';

const nothingWasErasedSince = 'attribute_not_exists(#session.#erasure) OR #session.#erasure.#since < :at';

/**
 * The condition of whatever is written about a customer beside their session, in the transaction that writes it: that
 * they have not had everything erased since it happened. An event may be heard late, and must bring nothing back.
 */
export const notErasedSince = (customerId: string, atMs: number): Write => ({
  ConditionCheck: {
    TableName: environmentOf('SESSION_TABLE'),
    Key: sessionKey(customerId),
    ConditionExpression: nothingWasErasedSince,
    ExpressionAttributeNames: { '#session': 'session', '#erasure': 'erasure', '#since': 'sinceMs' },
    ExpressionAttributeValues: { ':at': atMs },
  },
});
