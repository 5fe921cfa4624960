import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import type { LineAnswer } from './lean-line.ts';

/** The exception that the SDK would throw for an answer that is none, with items in DynamoDB's own JSON as there. */
export function refusalIn({ status, text }: LineAnswer): DynamoDBServiceException {
  const said = parsed(text);
  const name = said.__type?.split('#').at(-1) ?? 'UnknownError';
  const message = said.message ?? said.Message ?? `DynamoDB answered ${status}.`;
  const about = { message, $metadata: { httpStatusCode: status } };
  switch (name) {
    case 'ConditionalCheckFailedException':
      return new ConditionalCheckFailedException({ ...about, Item: said.Item });
    case 'TransactionCanceledException':
      return new TransactionCanceledException({ ...about, CancellationReasons: said.CancellationReasons });
    case 'TransactionConflictException':
      return new TransactionConflictException(about);
    default:
      return new DynamoDBServiceException({ ...about, name, $fault: status >= 500 ? 'server' : 'client' });
  }
}

const THROTTLED: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionInProgressException',
]);

/** What the SDK tries again: a fault of the other side's, and too many calls at once. */
export const isWorthAnotherTry = (error: unknown): boolean =>
  error instanceof DynamoDBServiceException && (error.$fault === 'server' || THROTTLED.has(error.name));

interface SaidNo {
  readonly __type?: string;
  readonly message?: string;
  readonly Message?: string;
  readonly Item?: NonNullable<ConditionalCheckFailedException['Item']>;
  readonly CancellationReasons?: NonNullable<TransactionCanceledException['CancellationReasons']>;
}

function parsed(text: string): SaidNo {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
