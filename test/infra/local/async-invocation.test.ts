import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asyncQueue, feedAsync } from '../../../infra/local/lambda/async-invocation.ts';
import type { LambdaFunction, Outcome } from '../../../infra/local/lambda/lambda-function.ts';
import { openQueues, type Queue, type Queues } from '../../../infra/local/queues/queues.ts';
import { openStore, type Store } from '../../../infra/local/store.ts';
import type { Place } from '../../../infra/local/template/place.ts';
import { aDataFolder } from './fixture.ts';

const place: Place = {
  account: '000000000000',
  region: 'eu-south-1',
  apiUrl: 'http://127.0.0.1:1',
  cloudUrl: 'http://127.0.0.1:2',
  engineUrl: 'http://127.0.0.1:3',
};
const givenUp: Queue = {
  name: 'given-up',
  arn: 'arn:aws:sqs:eu-south-1:000000000000:given-up',
  url: 'http://127.0.0.1:2/000000000000/given-up',
  visibilityTimeoutS: 30,
  delayS: 0,
  retentionS: 3_600,
};
const broken: Outcome = { ok: false, error: { errorType: 'Error', errorMessage: 'It broke.' } };

let folder: ReturnType<typeof aDataFolder>;
let store: Store;
let queues: Queues;

beforeEach(() => {
  folder = aDataFolder();
  store = openStore(join(folder.path, 'cloud.sqlite'));
  queues = openQueues(store);
  queues.add(givenUp);
});

afterEach(() => {
  store.close();
  folder.remove();
});

describe('a function that is called asynchronously', () => {
  it('gets each event alone', async () => {
    const calls = await callTwiceAndWait({ retriesMax: 0 }, () => ({ ok: true, value: null }), 2);

    expect(calls).toEqual([{ n: 1 }, { n: 2 }]);
    expect(queues.count(givenUp).visible).toBe(0);
  });

  it('is called again with what failed, until its retries are spent', async () => {
    const calls = await callTwiceAndWait({ retriesMax: 1, onFailureArn: givenUp.arn }, failFor(1), 3);

    expect(calls).toEqual([{ n: 1 }, { n: 2 }, { n: 1 }]);
    const [letter] = queues.receive(givenUp, 10);
    expect(JSON.parse(letter?.body ?? '')).toMatchObject({
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 2 },
      requestPayload: { n: 1 },
      responsePayload: { errorMessage: 'It broke.' },
    });
  });
});

function failFor(n: number) {
  return (event: unknown): Outcome => ((event as { n: number }).n === n ? broken : { ok: true, value: null });
}

/** Sends two events and waits until the function was called so many times, and all was dealt with. */
async function callTwiceAndWait(
  settings: Parameters<typeof feedAsync>[2],
  answer: (event: unknown) => Outcome,
  callsExpected: number,
) {
  const calls: unknown[] = [];
  let called = () => {};
  const allCalled = new Promise<void>((resolve) => {
    called = () => calls.length === callsExpected && resolve();
  });
  const target = {
    settings: { name: 'tested', arn: 'arn:tested', timeoutS: 5, concurrencyMax: 1 },
    invoke: async (event: unknown) => {
      calls.push(event);
      called();
      return answer(event);
    },
  } as unknown as LambdaFunction;

  const queue = asyncQueue(target, place, queues);
  queues.send(queue, [{ body: '{"n":1}' }, { body: '{"n":2}' }]);
  const feed = feedAsync(queue, target, settings, place.region, queues);
  await allCalled;
  await feed.stop();
  return calls;
}
