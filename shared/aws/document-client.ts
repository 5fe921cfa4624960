import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { keptClient } from './kept-client.ts';

const ATTEMPTS_MAX = 4;
const CONNECT_TIMEOUT_MS = 1_000;
const REQUEST_TIMEOUT_MS = 3_000;

/** What the stores ask of a client: to send a command, and to be answered or thrown at as the SDK would. */
export type Speaker = Pick<DynamoDBDocumentClient, 'send'>;

const shipped = keptClient(() =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      maxAttempts: ATTEMPTS_MAX,
      requestHandler: {
        connectionTimeout: CONNECT_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        throwOnRequestTimeout: true,
      },
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  ),
);

let instead: Speaker | undefined;

/**
 * The one client of this process, made at the first call and kept, so that its connections are reused.
 *
 * Region, credentials and endpoint (`AWS_ENDPOINT_URL_DYNAMODB`) come from the environment, as the SDK reads it.
 * Outages and throttling are tried again by the SDK, at most four times in all and with jitter; what is thrown
 * after that leaves the outcome of a write unknown.
 */
export function documentClient(): DynamoDBDocumentClient {
  return instead ? (instead as DynamoDBDocumentClient) : shipped();
}

/**
 * Lets every store of this process speak through another client: tables in memory, a leaner transport, one that
 * counts. Nothing puts the SDK's own back.
 */
export function speakThrough(another: Speaker | undefined): void {
  instead = another;
}
