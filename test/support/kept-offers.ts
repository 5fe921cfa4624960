import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../shared/aws/document-client.ts';
import type { Offer } from '../../shared/offer/offer.ts';

type Version = Pick<Offer, 'offerId' | 'version'>;

const TableName = () => process.env['SESSION_TABLE'];
const keyOf = ({ offerId, version }: Version) => ({
  pk: 'catalogue',
  sk: `${offerId}#${String(version).padStart(6, '0')}`,
});

/** Lays a version into the store as it is, past the door that would check it, and past what a function remembers. */
export async function layIntoStore(offer: Version): Promise<void> {
  const Item = { ...keyOf(offer), offer, publishedAtMs: 1 };
  await documentClient().send(new PutCommand({ TableName: TableName(), Item }));
}

/** Takes a version out of the store, which nothing of the bank ever does. */
export async function takeOutOfStore(offer: Version): Promise<void> {
  await documentClient().send(new DeleteCommand({ TableName: TableName(), Key: keyOf(offer) }));
}
