import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { JournalEntry } from '../../switch/journal/journal-entry.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { readAll } from './journal-listings.ts';

const ITEMS_PER_PAGE = 25;
/** A thousand of a customer's, the latest first. */
const PAGES_MAX = 40;

/** The entry of a network that an authorization of this customer's was given for; none of a machine's own doors. */
export async function entryOfAuthorization(
  customerId: string,
  authorizationId: string,
): Promise<JournalEntry | undefined> {
  let readOnFrom: Record<string, unknown> | undefined;
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const { Items = [], LastEvaluatedKey } = await documentClient().send(
      new QueryCommand({
        TableName: environmentOf('JOURNAL_TABLE'),
        IndexName: 'customer',
        KeyConditionExpression: 'customerId = :customer',
        ExpressionAttributeValues: { ':customer': customerId },
        ScanIndexForward: false,
        Limit: ITEMS_PER_PAGE,
        ExclusiveStartKey: readOnFrom,
      }),
    );
    const items = await readAll(Items.map(({ pk, sk }) => ({ pk, sk })));
    const found = items
      .flatMap(({ entry }) => (entry ? [JournalEntry.parse(entry)] : []))
      .find(({ leg }) => leg?.authorizationId === authorizationId);
    if (found || !LastEvaluatedKey) return found;
    readOnFrom = LastEvaluatedKey;
  }
  return undefined;
}
