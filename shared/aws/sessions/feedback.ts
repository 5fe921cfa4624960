import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Feedback } from '../../session/feedback.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import type { Write } from '../write-together.ts';

const FeedbackItem = z.object({ feedback: Feedback });

const feedbackKey = (customerId: string, transactionId: string) => ({
  pk: `customer#${customerId}`,
  sk: `feedback#${transactionId}`,
});

/** What is written of it in the transaction that writes its session, by a name that no other write has. */
export const feedbackWrite = (customerId: string, feedback: Feedback): [string, Write] => [
  `feedback ${feedback.transactionId}`,
  {
    Put: {
      TableName: environmentOf('SESSION_TABLE'),
      Item: { ...feedbackKey(customerId, feedback.transactionId), feedback },
    },
  },
];

/** What the customer said of a transaction, if they did. */
export async function findFeedback(customerId: string, transactionId: string): Promise<Feedback | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: feedbackKey(customerId, transactionId),
      ConsistentRead: true,
    }),
  );
  return Item && FeedbackItem.parse(Item).feedback;
}
