import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { assistanceLimits } from '../../assistance/limits.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

const { wrongTriesMax, triesWindowMs } = assistanceLimits;

const thereIsATryLeft = 'attribute_not_exists(tries) OR tries < :max';

/**
 * Takes one of the tries that somebody of the bank has within a quarter of an hour, before anything is looked up: so
 * those that come all at once are counted all the same. Answers how to give it back, once it was not wrong.
 */
export async function takeTry(staffId: string, nowMs: number): Promise<() => Promise<void>> {
  const window = Math.floor(nowMs / triesWindowMs);
  const endsAtMs = (window + 1) * triesWindowMs;
  const at = {
    TableName: environmentOf('SESSION_TABLE'),
    Key: { pk: `staff#${staffId}`, sk: `wrong-tries#${window}` },
  };
  try {
    await documentClient().send(
      new UpdateCommand({
        ...at,
        UpdateExpression: 'ADD tries :one SET deleteAfterS = :end',
        ConditionExpression: thereIsATryLeft,
        ExpressionAttributeValues: { ':one': 1, ':max': wrongTriesMax, ':end': Math.ceil(endsAtMs / 1000) },
      }),
    );
  } catch (cause) {
    if (!(cause instanceof ConditionalCheckFailedException)) throw cause;
    throw new Refusal(
      'too-many-tries',
      'Too many of your codes were wrong. Wait, or let somebody else help this customer.',
      { retryAfterS: Math.max(1, Math.ceil((endsAtMs - nowMs) / 1000)) },
      { cause },
    );
  }
  return async () => {
    const givingBack = new UpdateCommand({
      ...at,
      UpdateExpression: 'ADD tries :less',
      ExpressionAttributeValues: { ':less': -1 },
    });
    await documentClient().send(givingBack);
  };
}
