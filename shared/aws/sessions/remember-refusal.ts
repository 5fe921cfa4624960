import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RefusalCode } from '../../refusal/refusal.ts';
import type { RequestMark } from '../../session/key-memory.ts';
import { limits } from '../../session/limits.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { writePastOthers } from '../write-past-others.ts';
import { commitSession } from './commit-session.ts';
import { type LoadedSession, paceOnItem, sessionKey } from './session-item.ts';

const itIsStillThatVersion = '#version = :version';

/**
 * Remembers that a request was refused, so that it does not take effect when it arrives again later and the
 * world has changed.
 *
 * Only while the version lasts: once it rises the request is stale for ever. So the memory is emptied by the
 * next commit, and when it is full the version rises without any other change.
 *
 * It has cost the customer a change all the same. Of those that are refused at the very same moment, one may count for all.
 */
export async function rememberRefusal(
  loaded: LoadedSession,
  mark: RequestMark,
  code: RefusalCode,
): Promise<void> {
  const { customerId, version } = loaded.session;
  if (version === 0) return;
  if (Object.keys(loaded.refused).length >= limits.refusalsRememberedMax) {
    await commitSession(loaded, { session: loaded.session, events: [] });
    return;
  }
  try {
    const pace = Object.entries(paceOnItem(loaded.pace));
    const remembering = new UpdateCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: sessionKey(customerId),
      UpdateExpression: ['SET #refused.#key = :refusal', ...pace.map(([name]) => `${name} = :${name}`)].join(
        ', ',
      ),
      ConditionExpression: itIsStillThatVersion,
      ExpressionAttributeNames: { '#refused': 'refused', '#key': mark.key, '#version': 'version' },
      ExpressionAttributeValues: {
        ':refusal': `${mark.fingerprint}.${code}`,
        ':version': version,
        ...Object.fromEntries(pace.map(([name, atMs]) => [`:${name}`, atMs])),
      },
    });
    await writePastOthers(() => documentClient().send(remembering));
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
