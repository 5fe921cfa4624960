import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/lib-dynamodb';
import { type Books, Hold, LedgerAccount, Posting, TakeIn } from '../../cash/books.ts';
import { documentClient } from '../document-client.ts';
import { ACCOUNT_PREFIX, ledgerTableName } from './keys.ts';

/**
 * Reads all the books: for audits, for tests and for the end of a day.
 *
 * This is the one place that scans the table, and no request of a customer comes here. A scan is no snapshot, so
 * what moves meanwhile may be seen half: read while nothing moves, or on a table restored to a point in time.
 * The books are held in memory; a large bank reads them from a table export instead.
 */
export async function readBooks(): Promise<Books> {
  const accounts: LedgerAccount[] = [];
  const postings: Posting[] = [];
  const holds: Hold[] = [];
  const takeIns: TakeIn[] = [];

  let page: Pick<ScanCommandOutput, 'Items' | 'LastEvaluatedKey'> = {};
  do {
    page = await documentClient().send(
      new ScanCommand({
        TableName: ledgerTableName(),
        ConsistentRead: true,
        ExclusiveStartKey: page.LastEvaluatedKey,
      }),
    );
    for (const item of page.Items ?? []) {
      const sortKey = String(item['sk']);
      if (sortKey.startsWith(ACCOUNT_PREFIX)) accounts.push(LedgerAccount.parse(item));
      else if (sortKey === 'posting') postings.push(Posting.parse(item));
      else if (sortKey === 'hold') holds.push(Hold.parse(item));
      else if (sortKey === 'take-in') takeIns.push(TakeIn.parse(item));
    }
  } while (page.LastEvaluatedKey);
  return { accounts, postings, holds, takeIns };
}
