import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DAY_S, retentionDays } from '../../privacy/retention.ts';
import { limits } from '../../session/limits.ts';
import { Notice } from '../../session/notice.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { writeTogether } from '../write-together.ts';
import { notErasedSince } from './not-erased-since.ts';

const NoticeItem = z.object({ notice: Notice });
const NOTICE_LIVES_S = retentionDays.notices * DAY_S;

const noticeWasNotWritten = 'attribute_not_exists(pk)';

const noticeKey = (customerId: string, { atMs, noticeId }: Pick<Notice, 'atMs' | 'noticeId'>) => ({
  pk: `customer#${customerId}`,
  sk: `notice#${String(atMs).padStart(15, '0')}#${noticeId}`,
});

/**
 * Keeps a notice, once, however often its event arrives; and not at all once the customer had everything erased that
 * is older.
 */
export async function writeNotice(customerId: string, notice: Notice): Promise<void> {
  await writeTogether({
    notErased: notErasedSince(customerId, notice.atMs),
    notice: {
      Put: {
        TableName: environmentOf('SESSION_TABLE'),
        Item: {
          ...noticeKey(customerId, notice),
          notice,
          deleteAfterS: Math.ceil(notice.atMs / 1000) + NOTICE_LIVES_S,
        },
        ConditionExpression: noticeWasNotWritten,
      },
    },
  });
}

/** What the customer was told, newest first; `after` is what the page before ended with. */
export async function readNotices(
  customerId: string,
  after?: string,
): Promise<{ notices: Notice[]; next?: string }> {
  const { Items = [], LastEvaluatedKey } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      KeyConditionExpression: 'pk = :customer AND begins_with(sk, :notice)',
      ExpressionAttributeValues: { ':customer': `customer#${customerId}`, ':notice': 'notice#' },
      ScanIndexForward: false,
      Limit: limits.historyPageMax,
      ...(after && { ExclusiveStartKey: { pk: `customer#${customerId}`, sk: `notice#${after}` } }),
    }),
  );
  const next = LastEvaluatedKey ? String(LastEvaluatedKey['sk']).slice('notice#'.length) : undefined;
  return { notices: Items.map((item) => NoticeItem.parse(item).notice), ...(next && { next }) };
}
