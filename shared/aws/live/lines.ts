import { DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { limits } from '../../session/limits.ts';
import { Line } from '../../session/line.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { notErasedSince } from '../sessions/not-erased-since.ts';
import { writeTogether } from '../write-together.ts';

const LineItem = z.object({ line: Line });

/** In the order in which they were opened. */
const lineKey = (customerId: string, { openedAtMs, connectionId }: Line) => ({
  pk: `customer#${customerId}`,
  sk: `line#${String(openedAtMs).padStart(15, '0')}#${connectionId}`,
});

/**
 * Notes that a line is open, unless the customer had everything erased since `sinceMs`. Answers whether it is noted.
 *
 * Nothing notes that one was closed: the gateway says so of whoever is called next, and TTL of all the others.
 */
export async function noteLine(customerId: string, line: Line, sinceMs: number): Promise<boolean> {
  const refused = await writeTogether({
    notErased: notErasedSince(customerId, sinceMs),
    line: {
      Put: {
        TableName: environmentOf('SESSION_TABLE'),
        Item: {
          ...lineKey(customerId, line),
          line,
          deleteAfterS: Math.ceil((line.openedAtMs + limits.lineLivesMs) / 1000),
        },
      },
    },
  });
  return refused === undefined;
}

/** The customer's lines, the one opened longest ago first. A few more than there may be, for whoever makes room. */
export async function linesOf(customerId: string): Promise<Line[]> {
  const { Items = [] } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      KeyConditionExpression: 'pk = :customer AND begins_with(sk, :line)',
      ExpressionAttributeValues: { ':customer': `customer#${customerId}`, ':line': 'line#' },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => LineItem.parse(item).line);
}

export async function forgetLine(customerId: string, line: Line): Promise<void> {
  await documentClient().send(
    new DeleteCommand({ TableName: environmentOf('SESSION_TABLE'), Key: lineKey(customerId, line) }),
  );
}
