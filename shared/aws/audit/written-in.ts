import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { AuditRecord } from '../../audit/record.ts';
import { fromItem } from './audit-item.ts';

/** Who removes items whose time to live is over, as the stream names it. */
const TIME_TO_LIVE = 'dynamodb.amazonaws.com';

/** What one change of the table's stream comes to: the record that is there now, and whether one was there before. */
export function writtenIn({ eventName, dynamodb, userIdentity }: DynamoDBRecord): {
  readonly after?: AuditRecord | undefined;
  readonly isAltered: boolean;
} {
  const isOfAge = eventName === 'REMOVE' && userIdentity?.principalId === TIME_TO_LIVE;
  const image = dynamodb?.NewImage;
  return {
    after: image && fromItem(unmarshall(image as Parameters<typeof unmarshall>[0])),
    isAltered: eventName !== 'INSERT' && !isOfAge,
  };
}
