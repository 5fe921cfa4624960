import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Item } from './values.ts';

const $metadata = {};

/** What the SDK throws; the items in it are as they came by the wire, and nobody pays for those that are not looked at. */
export function conditionFailed(item: Item | undefined): ConditionalCheckFailedException {
  const error = new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata });
  return item ? withWireItem(error, item) : error;
}

export interface Reason {
  readonly code: 'None' | 'ConditionalCheckFailed' | 'ValidationError' | 'TransactionConflict';
  readonly item?: Item | undefined;
}

export function transactionCanceled(reasons: readonly Reason[]): TransactionCanceledException {
  const codes = reasons.map(({ code }) => code).join(', ');
  return new TransactionCanceledException({
    message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    $metadata,
    CancellationReasons: reasons.map(({ code, item }) => {
      const reason = { Code: code, ...(code !== 'None' && { Message: code }) };
      return item ? withWireItem(reason, item) : reason;
    }),
  });
}

export const invalid = (message: string): DynamoDBServiceException =>
  new DynamoDBServiceException({ name: 'ValidationException', $fault: 'client', message, $metadata });

function withWireItem<Carrier extends object>(carrier: Carrier, item: Item): Carrier {
  return Object.defineProperty(carrier, 'Item', {
    get: () => marshall(item, { removeUndefinedValues: true }),
    enumerable: true,
  });
}
