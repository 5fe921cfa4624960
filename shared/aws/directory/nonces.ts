import { retentionDays } from '../../privacy/retention.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { environmentOf } from '../environment-of.ts';
import type { Write } from '../write-together.ts';

/** What the write is called. */
export const NONCE = 'nonce';

const KEPT_S = retentionDays.nonces * 24 * 3600;

const nobodyUsedIt = 'attribute_not_exists(pk)';

/**
 * Remembers what a dispenser drew, in the very write that authorizes its machine: whichever machine sends it again, and
 * for whomever, gets no token. A token is made of nonce and amount alone, so a second one would be the first once more.
 */
export const nonceWrite = (nonce: string): [string, Write] => [
  NONCE,
  {
    Put: {
      TableName: environmentOf('SESSION_TABLE'),
      Item: { pk: `nonce#${nonce}`, sk: 'used', deleteAfterS: Math.ceil(Date.now() / 1000) + KEPT_S },
      ConditionExpression: nobodyUsedIt,
    },
  },
];

export const nonceUsed = (): Refusal =>
  new Refusal('nonce-used', 'A token was issued for this nonce before. Ask the dispenser for a new one.');
