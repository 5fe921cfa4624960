import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { answerBucketCall, type BucketAnswer, bytesOf, isBucketCall } from '../buckets/answer-bucket-call.ts';
import { bucketRefusal } from '../buckets/bucket-xml.ts';
import type { Buckets } from '../buckets/buckets.ts';
import { answerEventsCall } from '../bus/answer-events-call.ts';
import { answerReplayCall, isReplayCall } from '../bus/answer-replay-call.ts';
import type { Archives } from '../bus/archives.ts';
import type { EventBuses } from '../bus/event-bus.ts';
import { answerKeysCall } from '../keys/answer-keys-call.ts';
import type { MacKeys } from '../keys/mac-keys.ts';
import { answerLinesCall, isLinesCall } from '../live/answer-lines-call.ts';
import type { OpenLines } from '../live/open-lines.ts';
import { answerMailCall, SEND_EMAIL_PATH } from '../outbox/answer-mail-call.ts';
import { answerPushCall, isPushCall, pushRefusal } from '../outbox/answer-push-call.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { outboxPage } from '../outbox/outbox-page.ts';
import type { Keeper } from '../permissions/keeper.ts';
import { answerQueryCall } from '../queries/answer-query-call.ts';
import type { Queries } from '../queries/queries.ts';
import { answerQueueCall } from '../queues/answer-queue-call.ts';
import type { Queues } from '../queues/queues.ts';
import { answerSchedulerCall, isSchedulerCall } from '../scheduler/answer-scheduler-call.ts';
import type { Scheduler } from '../scheduler/scheduler.ts';
import type { Clockwork } from '../schedules/clockwork.ts';
import { answerSecretsCall } from '../secrets/answer-secrets-call.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { Place } from '../template/place.ts';
import { CloudRefusal } from './cloud-refusal.ts';

const answerPut = (operation: string, body: unknown, { buses }: Cloud) =>
  answerEventsCall(operation, body, buses);

/** What the cloud's one door on this machine stands before. */
export interface Cloud {
  readonly place: Place;
  readonly buses: EventBuses;
  readonly archives: Archives;
  readonly queues: Queues;
  readonly secrets: Secrets;
  readonly macKeys: MacKeys;
  readonly clockwork: Clockwork;
  readonly scheduler: Scheduler;
  readonly outbox: Outbox;
  readonly buckets: Buckets;
  readonly queries: Queries;
  readonly lines: OpenLines;
  /** Where it is missing, whoever calls may do everything. */
  readonly keeper?: Keeper;
  drained(withinMs?: number): Promise<void>;
}

const BODY_MAX_BYTES = 4_000_000;

/**
 * Speaks EventBridge, its Scheduler, SQS, SNS, SES, Secrets Manager, KMS, Athena, S3 and API Gateway's `@connections` as
 * the SDK's clients do, told apart by `X-Amz-Target`, by path, by form or by what was signed for, so that functions need only
 * `AWS_ENDPOINT_URL_*` and no code of their own to run here. The same variables point the same handlers at AWS's own
 * emulators.
 *
 * Beside them are doors that AWS does not have: `POST /_local/schedules/<function>` fires what the clock would,
 * `POST /_local/time?hours=<n>` fires what functions have scheduled within so many hours as if its time had come (with
 * `&named=<part of a name>` that alone), and `POST /_local/drained` answers once nothing is left to deliver (with
 * `?seconds=<n>` after so many at the latest, and then with 504 and what still lies where).
 * `GET /_local/permissions` tells what each function was granted, what it used of that, and what was refused to whom.
 * `GET /outbox` shows what customers got, and `GET /outbox.json` says it to programs; both take `?customer=<id>`.
 */
export function serveCloud(cloud: Cloud): RequestListener {
  return (request, response) => {
    if (isBucketCall(request)) {
      answerAllowed(request, cloud).then(
        (said) => sendObject(response, said),
        (error: unknown) => refuseObject(request, response, error),
      );
      return;
    }
    answer(cloud, request).then(
      ({ status, ...said }) => send(response, status, said),
      (error: unknown) => refuse(request, response, error),
    );
  };
}

async function answerAllowed(request: IncomingMessage, { buckets, keeper }: Cloud): Promise<BucketAnswer> {
  keeper?.hearBucketCall(request);
  return answerBucketCall(request, buckets).catch((error: unknown) => {
    if (error instanceof CloudRefusal && error.code === 'NoSuchKey') keeper?.hearMiss(request);
    throw error;
  });
}

const JSON_1_0 = 'application/x-amz-json-1.0';
const JSON_1_1 = 'application/x-amz-json-1.1';

async function answer(cloud: Cloud, request: IncomingMessage): Promise<Said> {
  const target = String(request.headers['x-amz-target'] ?? '');
  const [service, operation = ''] = target.split('.');
  const text = await bodyOf(request);
  const url = new URL(request.url ?? '/', 'http://cloud');
  cloud.keeper?.hearCall({ method: request.method ?? '', url, headers: request.headers, text });

  if (service === 'AWSEvents') {
    const answerCall = isReplayCall(operation) ? answerReplayCall : answerPut;
    return ok(JSON_1_1, answerCall(operation, parse(text), cloud));
  }
  if (service === 'AmazonSQS')
    return ok(JSON_1_0, await answerQueueCall(operation, parse(text), cloud.queues));
  if (service === 'secretsmanager')
    return ok(JSON_1_1, answerSecretsCall(operation, parse(text), cloud.secrets));
  if (service === 'AmazonAthena')
    return ok(JSON_1_1, await answerQueryCall(operation, parse(text), cloud.queries));
  if (service === 'TrentService') return ok(JSON_1_1, answerKeysCall(operation, parse(text), cloud.macKeys));

  if (isSchedulerCall(url)) {
    const call = { method: request.method ?? '', url, body: parse(text) };
    return ok('application/json', answerSchedulerCall(call, cloud.scheduler));
  }
  if (isLinesCall(url.pathname)) {
    const call = { method: request.method ?? '', path: url.pathname, body: Buffer.from(text) };
    const { status, said } = answerLinesCall(call, cloud.lines);
    return { ...shown('application/json', said === undefined ? '' : JSON.stringify(said)), status };
  }
  if (url.pathname === SEND_EMAIL_PATH && request.method === 'POST') {
    return ok('application/json', answerMailCall(parse(text), cloud.outbox));
  }
  if (isPushCall(request.headers['content-type'], text))
    return shown('text/xml', answerPushCall(text, cloud.outbox));
  if (request.method === 'GET' && url.pathname === '/_local/permissions' && cloud.keeper) {
    return ok('application/json', cloud.keeper.tally());
  }
  if (request.method === 'GET') {
    const page = lookInto(cloud.outbox, url);
    if (page) return page;
  }
  if (request.method === 'POST' && url.pathname === '/_local/time') {
    return ok('application/json', await letTimePass(cloud, url.searchParams));
  }

  const [, door, name] = url.pathname.match(/^\/_local\/([a-z]+)(?:\/([\w-]+))?$/) ?? [];
  if (request.method === 'POST' && door === 'schedules' && name) {
    return ok('application/json', await fire(cloud.clockwork, name));
  }
  if (request.method === 'POST' && door === 'drained') {
    await drainedIn(cloud, url.searchParams.get('seconds'));
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

/** What customers got, for people, for programs and as files. */
function lookInto(outbox: Outbox, { pathname, searchParams }: URL): Said | undefined {
  const customerId = searchParams.get('customer') ?? undefined;
  if (pathname === '/outbox.json') return ok('application/json', { messages: outbox.read(customerId) });
  if (pathname === '/outbox') {
    const { headers, body } = outboxPage(outbox.read(customerId), customerId);
    return { status: 200, headers, text: body };
  }
  const file = outbox.file(pathname.slice('/outbox/'.length));
  return pathname.startsWith('/outbox/') && file !== undefined ? shown('message/rfc822', file) : undefined;
}

const HOUR_MS = 3_600_000;

async function letTimePass({ scheduler }: Cloud, query: URLSearchParams): Promise<unknown> {
  const hours = Number(query.get('hours') ?? 0);
  if (!Number.isFinite(hours)) throw new CloudRefusal(400, 'ValidationException', 'hours is not a number.');
  return { fired: await scheduler.passTime(Date.now() + hours * HOUR_MS, query.get('named') ?? '') };
}

interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

function ok(type: string, body: unknown): Said {
  return shown(type, JSON.stringify(body));
}

function shown(type: string, text: string): Said {
  return { status: 200, headers: { 'content-type': type }, text };
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

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const { status, code, message } = inWords(error);
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  send(response, status, {
    headers: { 'content-type': isForm ? 'text/xml' : JSON_1_1 },
    text: isForm ? pushRefusal({ code, message }) : JSON.stringify({ __type: code, message }),
  });
}

/** An object may be larger than memory. */
function sendObject(response: ServerResponse, { status, headers, text = '', file }: BucketAnswer): void {
  if (file === undefined) {
    response.writeHead(status, { 'content-length': Buffer.byteLength(text), ...headers }).end(text);
    return;
  }
  response.writeHead(status, headers);
  // Who is gone in the middle is told nothing, and what cannot be read is cut off.
  pipeline(bytesOf(file), response).catch(() => response.destroy());
}

function refuseObject(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  request.resume();
  const said = inWords(error);
  const text = request.method === 'HEAD' ? '' : bucketRefusal(said);
  response.writeHead(said.status, {
    'content-type': 'application/xml',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function inWords(error: unknown): { status: number; code: string; message: string } {
  if (error instanceof CloudRefusal) return error;
  if (error instanceof z.ZodError) {
    return { status: 400, code: 'ValidationException', message: z.prettifyError(error) };
  }
  return { status: 500, code: 'InternalFailure', message: String(error) };
}

/** Without a number of seconds for as long as it takes. */
async function drainedIn(cloud: Cloud, seconds: string | null): Promise<void> {
  if (seconds !== null && !/^\d{1,5}$/.test(seconds)) {
    throw new CloudRefusal(400, 'ValidationException', 'seconds must be a whole number.');
  }
  const withinMs = seconds === null ? Number.POSITIVE_INFINITY : Number(seconds) * 1_000;
  await cloud.drained(withinMs).catch((error: Error) => {
    throw new CloudRefusal(504, 'NotDelivered', error.message);
  });
}

function send(response: ServerResponse, status: number, { headers, text }: Omit<Said, 'status'>): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) }).end(text);
}
