import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import * as z from 'zod';
import { answerEventsCall } from '../bus/answer-events-call.ts';
import type { EventBuses } from '../bus/event-bus.ts';
import { answerKeysCall } from '../keys/answer-keys-call.ts';
import type { MacKeys } from '../keys/mac-keys.ts';
import { answerQueueCall } from '../queues/answer-queue-call.ts';
import type { Queues } from '../queues/queues.ts';
import type { Clockwork } from '../schedules/clockwork.ts';
import { answerSecretsCall } from '../secrets/answer-secrets-call.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { CloudRefusal } from './cloud-refusal.ts';

/** What the cloud's one door on this machine stands before. */
export interface Cloud {
  readonly buses: EventBuses;
  readonly queues: Queues;
  readonly secrets: Secrets;
  readonly macKeys: MacKeys;
  readonly clockwork: Clockwork;
  drained(): Promise<void>;
}

const BODY_MAX_BYTES = 4_000_000;

/**
 * Speaks EventBridge, SQS, Secrets Manager and KMS as the SDK's clients do, told apart by `X-Amz-Target`, so that
 * functions need only `AWS_ENDPOINT_URL_*` and no code of their own to run here. The same variables point the
 * same handlers at AWS's own emulators.
 *
 * Beside them are two doors that AWS does not have: `POST /_local/schedules/<function>` fires what the clock
 * would, and `POST /_local/drained` answers once nothing is left to deliver.
 */
export function serveCloud(cloud: Cloud): RequestListener {
  return (request, response) => {
    answer(cloud, request).then(
      ({ status, type, body }) => send(response, status, type, body),
      (error: unknown) => refuse(response, error),
    );
  };
}

const JSON_1_0 = 'application/x-amz-json-1.0';
const JSON_1_1 = 'application/x-amz-json-1.1';

async function answer(cloud: Cloud, request: IncomingMessage) {
  const target = String(request.headers['x-amz-target'] ?? '');
  const [service, operation = ''] = target.split('.');
  const text = await bodyOf(request);

  if (service === 'AWSEvents') return ok(JSON_1_1, answerEventsCall(operation, parse(text), cloud.buses));
  if (service === 'AmazonSQS')
    return ok(JSON_1_0, await answerQueueCall(operation, parse(text), cloud.queues));
  if (service === 'secretsmanager')
    return ok(JSON_1_1, answerSecretsCall(operation, parse(text), cloud.secrets));
  if (service === 'TrentService') return ok(JSON_1_1, answerKeysCall(operation, parse(text), cloud.macKeys));

  const [, door, name] = request.url?.match(/^\/_local\/([a-z]+)(?:\/([\w-]+))?$/) ?? [];
  if (request.method === 'POST' && door === 'schedules' && name) {
    return ok('application/json', await fire(cloud.clockwork, name));
  }
  if (request.method === 'POST' && door === 'drained') {
    await cloud.drained();
    return ok('application/json', {});
  }
  throw new CloudRefusal(
    404,
    'UnknownOperationException',
    `There is no ${target || request.url} on this machine.`,
  );
}

async function fire(clockwork: Clockwork, construct: string): Promise<unknown> {
  const outcome = await clockwork.fire(construct);
  if (!outcome) throw new CloudRefusal(404, 'ResourceNotFoundException', `No schedule calls ${construct}.`);
  if (outcome.ok) return { function: construct, answer: outcome.value };
  throw new CloudRefusal(500, outcome.error.errorType, outcome.error.errorMessage);
}

function ok(type: string, body: unknown) {
  return { status: 200, type, body };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text || '{}');
  } catch (cause) {
    throw new CloudRefusal(400, 'SerializationException', `The body is not JSON: ${String(cause)}`);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > BODY_MAX_BYTES)
      throw new CloudRefusal(413, 'RequestEntityTooLargeException', 'The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function refuse(response: ServerResponse, error: unknown): void {
  const { status, code, message } = inWords(error);
  send(response, status, JSON_1_1, { __type: code, message });
}

function inWords(error: unknown): { status: number; code: string; message: string } {
  if (error instanceof CloudRefusal) return error;
  if (error instanceof z.ZodError) {
    return { status: 400, code: 'ValidationException', message: z.prettifyError(error) };
  }
  return { status: 500, code: 'InternalFailure', message: String(error) };
}

function send(response: ServerResponse, status: number, type: string, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text);
}
