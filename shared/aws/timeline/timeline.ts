import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DAY_S, retentionDays } from '../../privacy/retention.ts';
import { TimelineEntry } from '../../timeline/timeline-entry.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { notErasedSince } from '../sessions/not-erased-since.ts';
import { writeTogether } from '../write-together.ts';

const EntryItem = z.object({ entry: TimelineEntry });
const LIVES_S = retentionDays.timeline * DAY_S;
const TIME_DIGITS = 15;

/** Of one page: what an agent overlooks, at some 300 bytes each. */
export const TIMELINE_PAGE_MAX = 30;

/** By when it happened; of what happened at once in one outbox, by version and place in it; then by the outbox. */
const placeOf = ({ atMs, sequence, entryId }: TimelineEntry): string =>
  [timeOf(atMs), sequence, entryId.split(':')[0]].join('#');

const timeOf = (atMs: number): string => String(atMs).padStart(TIME_DIGITS, '0');

/**
 * Keeps an entry in its place, however often and however late its event is heard: each time it is the same, or what is told
 * of it by now. And not at all once the customer had everything erased that is older.
 */
export async function writeEntry(customerId: string, entry: TimelineEntry): Promise<void> {
  await writeTogether({
    notErased: notErasedSince(customerId, entry.atMs),
    entry: {
      Put: {
        TableName: environmentOf('SESSION_TABLE'),
        Item: {
          pk: `customer#${customerId}`,
          sk: `timeline#${placeOf(entry)}`,
          entry,
          deleteAfterS: Math.ceil(entry.atMs / 1000) + LIVES_S,
        },
      },
    },
  });
}

/** What happened, newest first, as far back as it is kept; `after` is what the page before ended with. */
export async function readTimeline(
  customerId: string,
  { after, nowMs }: { readonly after?: string | undefined; readonly nowMs: number },
): Promise<{ entries: TimelineEntry[]; next?: string }> {
  const pk = `customer#${customerId}`;
  const { Items = [], LastEvaluatedKey } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      KeyConditionExpression: 'pk = :customer AND sk BETWEEN :oldest AND :newest',
      ExpressionAttributeValues: {
        ':customer': pk,
        // DynamoDB deletes late what is over its time.
        ':oldest': `timeline#${timeOf(Math.max(0, nowMs - LIVES_S * 1000))}`,
        ':newest': 'timeline#~',
      },
      ScanIndexForward: false,
      Limit: TIMELINE_PAGE_MAX,
      ...(after && { ExclusiveStartKey: { pk, sk: `timeline#${after}` } }),
    }),
  );
  const next = LastEvaluatedKey && String(LastEvaluatedKey['sk']).slice('timeline#'.length);
  return { entries: Items.map((item) => EntryItem.parse(item).entry), ...(next && { next }) };
}
