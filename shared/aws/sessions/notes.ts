import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { assistanceLimits } from '../../assistance/limits.ts';
import { Note } from '../../assistance/note.ts';
import { DAY_S, retentionDays } from '../../privacy/retention.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import type { Write } from '../write-together.ts';

const NoteItem = z.object({ note: Note });
const LIVES_S = retentionDays.notes * DAY_S;
const TIME_DIGITS = 15;

const timeOf = (atMs: number): string => String(atMs).padStart(TIME_DIGITS, '0');

/** What is written of it in the transaction that writes its session, by a name that no other write has. */
export const noteWrite = (customerId: string, note: Note): [string, Write] => [
  `note ${note.noteId}`,
  {
    Put: {
      TableName: environmentOf('SESSION_TABLE'),
      Item: {
        pk: `customer#${customerId}`,
        sk: `note#${timeOf(note.atMs)}#${note.noteId}`,
        note,
        deleteAfterS: Math.ceil(note.atMs / 1000) + LIVES_S,
      },
    },
  },
];

/** What people of the bank wrote down about the customer: the newest, as far back as they are kept. */
export async function readNotes(customerId: string, nowMs: number): Promise<Note[]> {
  const { Items = [] } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      KeyConditionExpression: 'pk = :customer AND sk BETWEEN :oldest AND :newest',
      ExpressionAttributeValues: {
        ':customer': `customer#${customerId}`,
        // DynamoDB deletes late what is over its time.
        ':oldest': `note#${timeOf(Math.max(0, nowMs - LIVES_S * 1000))}`,
        ':newest': 'note#~',
      },
      ScanIndexForward: false,
      Limit: assistanceLimits.notesShownMax,
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => NoteItem.parse(item).note);
}
