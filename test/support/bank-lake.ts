import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { afterAll, beforeAll } from 'vitest';
import { openBuckets } from '../../infra/local/buckets/buckets.ts';
import { createCatalogue, type ExternalTable } from '../../infra/local/catalogue/catalogue.ts';
import { readColumnShape } from '../../infra/local/catalogue/column-shape.ts';
import { type Cloud, serveCloud } from '../../infra/local/cloud/serve-cloud.ts';
import { openQueries, type Queries } from '../../infra/local/queries/queries.ts';
import { type Message, openQueues, type Queue, type Queues } from '../../infra/local/queues/queues.ts';
import { openStore } from '../../infra/local/store.ts';
import { type ColumnType, hiveType } from '../../shared/measures/column-type.ts';
import { type Fact, factColumns, factPartitions } from '../../shared/measures/fact.ts';
import { lakeFolders } from '../../shared/measures/lake-folders.ts';
import { type ServedAlone, serveAlone } from './bank-server.ts';
import { writeFacts } from './lake.ts';

/** A lake of a test file's own, with Athena, S3 and the queue of exports before it, as the local cloud has them. */
export interface BankLake {
  /** What lies in it, as files. */
  readonly folder: string;
  /** Facts, as Firehose would write them. */
  pour(...files: readonly (readonly Fact[])[]): void;
  /** What Athena was asked, each question once. */
  readonly questions: ReadonlySet<string>;
  /** Nothing that is asked from now on gets an answer, until it is let go. */
  hold(): { letGo(): void };
  /** From now on every answer to a question in which this stands is that it failed; nothing: none is. */
  failOn(words: string | undefined): void;
  /** The next so many questions are broken off, as by somebody who has the right to. */
  breakOff(count: number): void;
  /** Whatever was ordered is not to be made any more. */
  forgetOrders(): void;
  /** Hands the orders in the queue to whoever makes exports, once; answers how many there were. */
  hearOrders(hear: (event: SQSEvent) => Promise<SQSBatchResponse>): Promise<number>;
}

const BUCKET = 'lake';
const DATABASE = 'staffetta_test';

const services = ['AWS_ENDPOINT_URL_ATHENA', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL_SQS'];

export function useLake(): BankLake {
  const folder = mkdtempSync(join(tmpdir(), 'staffetta-lake-'));
  const lakeFolder = join(folder, 'buckets', BUCKET);
  const questions = new Set<string>();
  let served: ServedAlone | undefined;
  let queries: Queries;
  let queues: Queues;
  let answerable: ReadonlySet<string> | undefined;
  let failing: string | undefined;
  let breakingOff = 0;
  let filesPoured = 0;

  beforeAll(async () => {
    const store = openStore(join(folder, 'lake.sqlite'));
    const buckets = openBuckets(store, join(folder, 'buckets'));
    buckets.add(BUCKET);
    const catalogue = createCatalogue();
    catalogue.addDatabase(DATABASE);
    catalogue.addTable(facts);
    queries = openQueries(store, { buckets, catalogue, spillFolder: join(folder, 'spill') });
    queries.addWorkGroup(workGroup);
    queries.start();
    queues = openQueues(store);
    queues.add(orders);
    // Nobody here asks for anything else of a cloud.
    const cloud = { buckets, queries: watched(queries), queues } as Partial<Cloud> as Cloud;
    served = await serveAlone(createServer(serveCloud(cloud)));
    const endpoint = served.endpoint;
    Object.assign(process.env, environment, { EXPORT_QUEUE: `${endpoint}/123456789012/${orders.name}` });
    for (const service of services) process.env[service] = endpoint;
  });

  afterAll(async () => {
    for (const name of [...services, ...Object.keys(environment), 'EXPORT_QUEUE']) delete process.env[name];
    await queries.stop();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const watched = (real: Queries): Queries => ({
    ...real,
    ask: (request, token) => {
      const id = real.ask(request, token);
      questions.add(id);
      if (breakingOff > 0) {
        breakingOff -= 1;
        real.cancel(id);
      }
      return id;
    },
    find: (id) => {
      const found = real.find(id);
      if (answerable?.has(id) === false) return { ...found, state: 'RUNNING' };
      const fails = failing !== undefined && found.request.includes(failing);
      return fails ? { ...found, state: 'FAILED', reason: 'GENERIC_INTERNAL_ERROR' } : found;
    },
  });

  return {
    folder: lakeFolder,
    questions,
    pour: (...files) => {
      const before = Array.from({ length: filesPoured }, () => []);
      writeFacts(join(lakeFolder, lakeFolders.facts), ...before, ...files);
      filesPoured += files.length;
    },
    hold: () => {
      answerable = new Set(questions);
      return {
        letGo: () => {
          answerable = undefined;
        },
      };
    },
    failOn: (words) => {
      failing = words;
    },
    breakOff: (count) => {
      breakingOff = count;
    },
    forgetOrders: () => queues.purge(orders),
    hearOrders: async (hear) => {
      const messages = queues.receive(orders, 10);
      const { batchItemFailures } = await hear({ Records: messages.map(asRecord) });
      for (const message of messages) {
        const failed = batchItemFailures.some(({ itemIdentifier }) => itemIdentifier === message.messageId);
        if (failed) queues.hide(orders, message.receiptHandle, 0);
        else queues.remove(orders, message.receiptHandle);
      }
      return messages.length;
    },
  };
}

const environment = { LAKE_BUCKET: BUCKET, LAKE_DATABASE: DATABASE, LAKE_WORKGROUP: 'analysts' };

const workGroup = {
  name: environment.LAKE_WORKGROUP,
  isEnabled: true,
  isEnforced: true,
  outputLocation: `s3://${BUCKET}/${lakeFolders.queries}`,
};

const orders: Queue = {
  name: 'exports',
  arn: 'arn:aws:sqs:eu-central-1:123456789012:exports',
  url: 'http://nowhere/exports',
  visibilityTimeoutS: 60,
  delayS: 0,
  retentionS: 3600,
};

const asRecord = ({ messageId, receiptHandle, body, receives, sentAtMs }: Message): SQSRecord => ({
  messageId,
  receiptHandle,
  body,
  attributes: {
    ApproximateReceiveCount: String(receives),
    SentTimestamp: String(sentAtMs),
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: String(sentAtMs),
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: orders.arn,
  awsRegion: 'eu-central-1',
});

const columnsOf = (types: Readonly<Record<string, ColumnType>>) =>
  Object.entries(types).map(([name, type]) => ({ name, shape: readColumnShape(hiveType(type)) }));

/** The table of facts, as the template's catalogue has it. */
const facts: ExternalTable = {
  database: DATABASE,
  name: 'facts',
  columns: columnsOf(factColumns),
  partitionKeys: columnsOf(factPartitions),
  bucket: BUCKET,
  prefix: lakeFolders.facts,
  jsonNames: new Map(
    namesIn({ row: factColumns })
      .filter((name) => name !== name.toLowerCase())
      .map((name) => [name.toLowerCase(), name]),
  ),
  ignoresMalformed: true,
  projected: () => 'true',
};

function namesIn(type: ColumnType): string[] {
  if (typeof type === 'string') return [];
  if ('listOf' in type) return namesIn(type.listOf);
  return Object.entries(type.row).flatMap(([name, of]) => [name, ...namesIn(of)]);
}
