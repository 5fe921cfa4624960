import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Buckets, openBuckets } from '../../../infra/local/buckets/buckets.ts';
import { createDelivery, type DeliveryStream } from '../../../infra/local/deliveries/delivery.ts';
import { readObjectPrefix } from '../../../infra/local/deliveries/object-prefix.ts';
import { readPartitionQuery } from '../../../infra/local/deliveries/partition-query.ts';
import { openQueues, type Queue, type Queues } from '../../../infra/local/queues/queues.ts';
import { openStore, type Store } from '../../../infra/local/store.ts';
import { aDataFolder } from './fixture.ts';

const stream: DeliveryStream = {
  name: 'facts',
  bucket: 'lake',
  prefix: readObjectPrefix('facts/kind=!{partitionKeyFromQuery:kind}/', { keys: ['kind'] }),
  errorPrefix: readObjectPrefix('undelivered/!{firehose:error-output-type}/', { errorType: true }),
  partitionQuery: readPartitionQuery('{kind:.kind}'),
  delimiter: '\n',
  compresses: true,
  extension: '.gz',
};
const queue: Queue = {
  name: 'records-of-facts',
  arn: 'arn:aws:sqs:eu-south-1:000000000000:records-of-facts',
  url: 'http://127.0.0.1/000000000000/records-of-facts',
  visibilityTimeoutS: 5,
  delayS: 0,
  retentionS: 3_600,
};

let folder: ReturnType<typeof aDataFolder>;
let store: Store;
let queues: Queues;
let buckets: Buckets;
let failures: unknown[];

beforeEach(() => {
  folder = aDataFolder();
  failures = [];
  open();
});

afterEach(() => {
  store.close();
  folder.remove();
});

function open() {
  store = openStore(join(folder.path, 'cloud.sqlite'));
  queues = openQueues(store);
  queues.add(queue);
  buckets = openBuckets(store, join(folder.path, 'buckets'));
  buckets.add('lake');
}

async function deliver() {
  const delivery = createDelivery(stream, queue, { queues, buckets }, (error) => failures.push(error));
  const { stop } = delivery.start();
  delivery.hasten();
  await expect.poll(() => queues.count(queue).visible, { interval: 1 }).toBe(0);
  await stop();
}

const filesIn = (prefix: string) => [...buckets.keys('lake', { prefix })];
const linesIn = (key: string) =>
  gunzipSync(readFileSync(join(buckets.folderOf('lake'), key)))
    .toString()
    .trimEnd()
    .split('\n');

describe('a delivery stream', () => {
  it('writes a batch to one file of each partition, a record to a line', async () => {
    queues.send(
      queue,
      ['{"kind":"a","n":1}', '{"kind":"b","n":2}', '{"kind":"a","n":3}'].map((body) => ({ body })),
    );

    await deliver();

    const [ofA = '', ...others] = filesIn('facts/kind=a/');
    expect(others).toEqual([]);
    expect(ofA).toMatch(/^facts\/kind=a\/facts-1-\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d-[0-9a-f-]{36}\.gz$/);
    expect(linesIn(ofA)).toEqual(['{"kind":"a","n":1}', '{"kind":"a","n":3}']);
    expect(filesIn('facts/kind=b/').flatMap(linesIn)).toEqual(['{"kind":"b","n":2}']);
    expect(queues.nextVisibleAtMs(queue)).toBeUndefined();
  });

  it.each([
    ['no JSON', 'no JSON'],
    ['of no partition', '{"kind":null}'],
    ['that names a folder elsewhere', '{"kind":"../../a"}'],
    ['that names a folder above', '{"kind":".."}'],
  ])('sets a record aside that is %s, as it was and with a reason', async (_words, body) => {
    queues.send(queue, [{ body }, { body: '{"kind":"a"}' }]);

    await deliver();

    const [line = ''] = filesIn('undelivered/metadata-extraction-failed/').flatMap(linesIn);
    const told = JSON.parse(line) as { rawData: string; errorMessage: string };
    expect(Buffer.from(told.rawData, 'base64').toString()).toBe(body);
    expect(told.errorMessage).not.toBe('');
    expect(filesIn('facts/')).toHaveLength(1);
  });

  it('writes again what was in its hands when it was killed', async () => {
    queues.send(queue, [{ body: '{"kind":"a"}' }]);
    queues.receive(queue, 1);
    store.close();

    open();
    await deliver();

    expect(filesIn('facts/').flatMap(linesIn)).toEqual(['{"kind":"a"}']);
  });

  it('keeps what it cannot write, and says so', async () => {
    queues.send(queue, [{ body: '{"kind":"a"}' }]);
    await buckets.put('lake', 'facts', 'in the way');

    await deliver();

    expect(failures).toHaveLength(1);
    expect(queues.count(queue).inFlight).toBe(1);
  });
});

describe('a bucket', () => {
  it('shows no file before it is whole, and forgets what a killed copy had begun', async () => {
    const half = async function* () {
      yield Buffer.from('half');
      throw new Error('The line is cut.');
    };

    await expect(buckets.put('lake', 'cut', half())).rejects.toThrow('The line is cut.');
    await buckets.put('lake', 'whole', 'hello');

    expect(filesIn('')).toEqual(['whole']);
    expect(readdirSync(join(folder.path, 'buckets', '.drafts'))).toEqual([]);
    expect(statSync(join(buckets.folderOf('lake'), 'whole')).size).toBe(5);
  });
});
