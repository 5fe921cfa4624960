import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GoneException,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';
import type { LiveMessage } from '../../contract/live.ts';
import { keptClient } from '../kept-client.ts';

/** What was not said in time is found out by whoever looks again. */
const ATTEMPTS_MAX = 2;
const CONNECT_TIMEOUT_MS = 1_000;
const REQUEST_TIMEOUT_MS = 2_000;

/** Where the lines are, the SDK reads from its own variable: `AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI`. */
const gateway = keptClient(
  () =>
    new ApiGatewayManagementApiClient({
      maxAttempts: ATTEMPTS_MAX,
      requestHandler: {
        connectionTimeout: CONNECT_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        throwOnRequestTimeout: true,
      },
    }),
);

/** Says something to whoever is on a line. Answers whether somebody is: `false` once it is closed, or not open yet. */
export async function sayOnLine(connectionId: string, message: LiveMessage): Promise<boolean> {
  return unlessGone(() =>
    gateway().send(
      new PostToConnectionCommand({ ConnectionId: connectionId, Data: JSON.stringify(message) }),
    ),
  );
}

/** Closes a line, if it is not closed already. */
export async function hangUp(connectionId: string): Promise<boolean> {
  return unlessGone(() => gateway().send(new DeleteConnectionCommand({ ConnectionId: connectionId })));
}

async function unlessGone(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    if (error instanceof GoneException) return false;
    throw error;
  }
}
