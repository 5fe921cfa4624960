import type { Session } from '../../session/session.ts';
import { environmentOf } from '../environment-of.ts';
import type { Write } from '../write-together.ts';
import { sessionKey } from './session-item.ts';

const nothingWasErased = 'attribute_not_exists(#session.#erasure)';
const nothingWasErasedSince = '#session.#erasure.#since = :since';
const nothingWasSaid = 'attribute_not_exists(#session.#consents.#offers)';
const theSameIsSaid = '#session.#consents.#offers.#state = :state';

/**
 * The condition of whatever was decided by a session that was read, in the transaction that writes it: that its customer
 * has neither had everything erased since, nor said otherwise about offers.
 */
export function stillSo({ customerId, erasure, consents }: Session): Write {
  const state = consents?.['personalised-offers']?.state;
  return {
    ConditionCheck: {
      TableName: environmentOf('SESSION_TABLE'),
      Key: sessionKey(customerId),
      ConditionExpression: [
        erasure ? nothingWasErasedSince : nothingWasErased,
        state ? theSameIsSaid : nothingWasSaid,
      ].join(' AND '),
      ExpressionAttributeNames: {
        '#session': 'session',
        '#erasure': 'erasure',
        '#consents': 'consents',
        '#offers': 'personalised-offers',
        ...(erasure && { '#since': 'sinceMs' }),
        ...(state && { '#state': 'state' }),
      },
      ...((erasure || state) && {
        ExpressionAttributeValues: {
          ...(erasure && { ':since': erasure.sinceMs }),
          ...(state && { ':state': state }),
        },
      }),
    },
  };
}
