import { randomBytes } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Planning } from '../../reminder/plan.ts';
import { emptyBook, ReminderBook } from '../../reminder/reminder-book.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

/**
 * The reminders of one customer, beside their session: what is planned and was sent, and the outbox of the latest
 * version, which the same relay publishes. Never deleted but by erasure, for its versions name its events.
 */
const ReminderItem = z.object({
  version: z.int().min(1),
  book: ReminderBook.omit({ version: true }),
});

const reminderKey = (customerId: string) => ({ pk: `customer#${customerId}`, sk: 'reminders' });

const COMMIT_ID_BYTES = 9;

const nobodyElseWroteSince = '#version = :before';
const nobodyEverWrote = 'attribute_not_exists(pk)';

export async function loadReminders(customerId: string): Promise<ReminderBook> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: reminderKey(customerId),
      ConsistentRead: true,
    }),
  );
  if (!Item) return emptyBook;
  const { version, book } = ReminderItem.parse(Item);
  return { ...book, version };
}

/** Whose book it is, and by what other systems may know it. */
export interface Whose {
  readonly customerId: string;
  readonly sessionId: string;
}

/** Writes what was planned, guarded by the version. Answers whether it stands: somebody else may have been faster. */
export async function commitReminders(
  { customerId, sessionId }: Whose,
  before: ReminderBook,
  { book: { planned, sent }, events }: Planning,
): Promise<boolean> {
  const commitId = randomBytes(COMMIT_ID_BYTES).toString('base64url');
  try {
    await documentClient().send(
      new PutCommand({
        TableName: environmentOf('SESSION_TABLE'),
        Item: {
          ...reminderKey(customerId),
          version: before.version + 1,
          outboxId: `${sessionId}.reminders`,
          outbox: events,
          book: { planned, sent },
          commitId,
        },
        ...guardedBy(before.version),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    // Our own write, whose answer was lost and which the SDK sent again.
    return error.Item?.['commitId']?.S === commitId;
  }
}

function guardedBy(version: number) {
  return version === 0
    ? { ConditionExpression: nobodyEverWrote }
    : {
        ConditionExpression: nobodyElseWroteSince,
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':before': version },
      };
}
