import { describe, expect, it } from 'vitest';
import type { LambdaFunction, Outcome } from '../../../infra/local/lambda/lambda-function.ts';
import { deliverRecords } from '../../../infra/local/streams/deliver-records.ts';
import type { GivenUp, StreamFeed, StreamRecord } from '../../../infra/local/streams/stream-feed.ts';

const broken: Outcome = { ok: false, error: { errorType: 'Error', errorMessage: 'It broke.' } };
const done: Outcome = { ok: true, value: null };
const failedFrom = (itemIdentifier: string): Outcome => ({
  ok: true,
  value: { batchItemFailures: [{ itemIdentifier }] },
});

describe('records of a stream', () => {
  it('are acknowledged once the function took them', async () => {
    const { tried, acknowledged } = await deliver(['1', '2'], {}, () => done);

    expect(tried).toEqual(['1 2']);
    expect(acknowledged.at(-1)).toBe('2');
  });

  it('are tried again from the first that failed, and those before it are done with', async () => {
    const answers = [failedFrom('2'), done];

    const { tried, acknowledged } = await deliver(
      ['1', '2', '3'],
      { reportsFailures: true },
      () => answers.shift() ?? done,
    );

    expect(tried).toEqual(['1 2 3', '2 3']);
    expect(acknowledged).toEqual(['1', '3']);
  });

  it('are tried again whole if the answer names a record that is none of them', async () => {
    const answers = [failedFrom('99'), done];

    const { tried } = await deliver(['1', '2'], { reportsFailures: true }, () => answers.shift() ?? done);

    expect(tried).toEqual(['1 2', '1 2']);
  });

  it('are halved until the one that breaks the function stands alone', async () => {
    const { tried, givenUp, acknowledged } = await deliver(
      ['1', '2', '3', '4'],
      { bisectsOnError: true, retriesMax: 0 },
      (batch) => (batch.includes('3') ? broken : done),
    );

    expect(tried).toEqual(['1 2 3 4', '1 2', '3 4', '3', '4']);
    expect(givenUp).toEqual([{ records: '3', condition: 'RetryAttemptsExhausted', tries: 1 }]);
    expect(acknowledged).toEqual(['2', '3', '4']);
  });

  it('are given up after their retries, and the shard goes on', async () => {
    const { tried, givenUp, acknowledged } = await deliver(['1', '2'], { retriesMax: 1 }, () => broken);

    expect(tried).toEqual(['1 2', '1 2']);
    expect(givenUp).toEqual([{ records: '1 2', condition: 'RetryAttemptsExhausted', tries: 2 }]);
    expect(acknowledged).toEqual(['2']);
  });

  it('are given up when they are too old', async () => {
    const { tried, givenUp } = await deliver(['1'], { recordAgeMaxS: 60 }, () => broken);

    expect(tried).toEqual(['1']);
    expect(givenUp).toMatchObject([{ condition: 'MaximumRecordAgeExceeded' }]);
  });

  it('that a filter does not want are acknowledged without a call', async () => {
    const filters = [{ dynamodb: { SequenceNumber: ['2'] } }];

    const { tried, acknowledged } = await deliver(['1', '2', '3'], { filters }, () => done);

    expect(tried).toEqual(['2']);
    expect(acknowledged).toEqual(['2', '3']);
  });

  it('are left as they are when the runner stops', async () => {
    const abort = new AbortController();

    const { acknowledged } = await deliver(
      ['1', '2'],
      {},
      () => {
        abort.abort();
        return broken;
      },
      abort.signal,
    );

    expect(acknowledged).toEqual([]);
  });
});

/** Delivers records of these sequence numbers, long since written, and tells what happened. */
async function deliver(
  numbers: readonly string[],
  wish: Partial<StreamFeed>,
  answer: (batch: readonly string[]) => Outcome,
  signal = new AbortController().signal,
) {
  const tried: string[] = [];
  const acknowledged: string[] = [];
  const givenUp: object[] = [];
  const invoke: LambdaFunction['invoke'] = async (event) => {
    const batch = numbersOf((event as { Records: StreamRecord[] }).Records);
    tried.push(batch.join(' '));
    return answer(batch);
  };
  const feed = {
    filters: [],
    reportsFailures: false,
    bisectsOnError: false,
    retriesMax: -1,
    recordAgeMaxS: -1,
    target: { invoke },
    giveUp: ({ records, condition, tries }: GivenUp) =>
      givenUp.push({ records: numbersOf(records).join(' '), condition, tries }),
    ...wish,
  } as unknown as StreamFeed;

  const records = numbers.map((SequenceNumber) => ({
    eventName: 'MODIFY',
    dynamodb: { SequenceNumber, ApproximateCreationDateTime: 0 },
  }));
  await deliverRecords(
    feed,
    'shard',
    records,
    (last) => acknowledged.push(last.dynamodb.SequenceNumber),
    signal,
  );
  return { tried, acknowledged: [...new Set(acknowledged)], givenUp };
}

function numbersOf(records: readonly StreamRecord[]): string[] {
  return records.map(({ dynamodb }) => dynamodb.SequenceNumber);
}
