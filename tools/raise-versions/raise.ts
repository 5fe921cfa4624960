import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { paginateScan, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../shared/aws/document-client.ts';
import { environmentOf } from '../../shared/aws/environment-of.ts';

export interface Raised {
  readonly raised: number;
  /** By an earlier run, or as high as that by themselves. */
  readonly highEnough: number;
}

const wasNotRaisedYet = '#version < :by';

/** The items whose versions name their events. */
const versioned = 'sk IN (:session, :reminders, :offers)';

/**
 * Raises every version of a restored table above all that it had in the time that was lost: so whatever a client saw then
 * is refused, and no event has the id of one that was published then. The outbox is emptied with it, or it would be
 * published again under other ids.
 *
 * May be run again, and goes on where it stopped.
 */
export async function raiseVersions(by: number): Promise<Raised> {
  const TableName = environmentOf('SESSION_TABLE');
  const pages = paginateScan(
    { client: documentClient() },
    {
      TableName,
      FilterExpression: versioned,
      ProjectionExpression: 'pk, sk',
      ExpressionAttributeValues: { ':session': 'session', ':reminders': 'reminders', ':offers': 'offers' },
      ConsistentRead: true,
    },
  );
  let [raised, highEnough] = [0, 0];
  for await (const { Items = [] } of pages) {
    const done = await Promise.all(Items.map(({ pk, sk }) => raiseOne(TableName, { pk, sk }, by)));
    raised += done.filter(Boolean).length;
    highEnough += done.filter((wasRaised) => !wasRaised).length;
  }
  return { raised, highEnough };
}

async function raiseOne(TableName: string, Key: Record<string, unknown>, by: number): Promise<boolean> {
  try {
    await documentClient().send(
      new UpdateCommand({
        TableName,
        Key,
        UpdateExpression: 'SET #version = #version + :by, #outbox = :nothing',
        ConditionExpression: wasNotRaisedYet,
        ExpressionAttributeNames: { '#version': 'version', '#outbox': 'outbox' },
        ExpressionAttributeValues: { ':by': by, ':nothing': [] },
      }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return false;
  }
}
