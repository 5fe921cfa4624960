import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { BookedNames } from '../../cash/bank.ts';
import { type Booked, Posting } from '../../cash/books.ts';
import { documentClient } from '../document-client.ts';
import { readHold } from './kept-hold.ts';
import { readTakeIn } from './kept-take-in.ts';
import { ledgerTableName, postingKey } from './keys.ts';

/** What is booked under these names: each read by its key, and strongly consistent. */
export async function bookedUnder({ holdIds, postingIds, takeInIds }: BookedNames): Promise<Booked> {
  const [holds, postings, takeIns] = await Promise.all([
    Promise.all(holdIds.map(readHold)),
    Promise.all(postingIds.map(readPosting)),
    Promise.all(takeInIds.map(readTakeIn)),
  ]);
  return {
    holds: holds.filter(isThere),
    postings: postings.filter(isThere),
    takeIns: takeIns.filter(isThere),
  };
}

async function readPosting(actId: string): Promise<Posting | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: ledgerTableName(), Key: postingKey(actId), ConsistentRead: true }),
  );
  return Item && Posting.parse(Item);
}

const isThere = <Item>(item: Item | undefined): item is Item => item !== undefined;
