import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cloud, serveCloud } from '../../../infra/local/cloud/serve-cloud.ts';
import type { LambdaFunction, Outcome } from '../../../infra/local/lambda/lambda-function.ts';
import { feedFunction } from '../../../infra/local/queues/feed-function.ts';
import { openQueues, type Queue, type Queues } from '../../../infra/local/queues/queues.ts';
import { openStore, type Store } from '../../../infra/local/store.ts';
import { type DeadLetters, deadLettersOf, theOneNamed } from '../../../tools/redrive/dead-letters.ts';
import { lookInto } from '../../../tools/redrive/look-into.ts';
import { sendBack } from '../../../tools/redrive/send-back.ts';
import { aDataFolder } from './fixture.ts';

const TRIES = 2;
const POISON = 'not even JSON';

let folder: ReturnType<typeof aDataFolder>;
let store: Store;
let queues: Queues;
let server: Server;
let sqs: SQSClient;
let dead: Queue;
let work: Queue;

beforeEach(async () => {
  folder = aDataFolder();
  store = openStore(join(folder.path, 'cloud.sqlite'));
  queues = openQueues(store);
  server = createServer(serveCloud({ queues } as Partial<Cloud> as Cloud));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'nobody', secretAccessKey: 'nothing' };
  sqs = new SQSClient({ endpoint: url, region: 'eu-central-1', credentials });
  dead = aQueue(url, 'staffetta-test-writenoticesubscriptionunprocessed0AB');
  const redrive = { deadLetterArn: dead.arn, receivesMax: TRIES };
  work = { ...aQueue(url, 'staffetta-test-writenoticesubscriptionqueue1CD'), redrive };
  for (const each of [dead, work, aQueue(url, 'staffetta-test-clockworkuncalled2EF')]) queues.add(each);
});

afterEach(async () => {
  sqs.destroy();
  server.close();
  server.closeAllConnections();
  store.close();
  folder.remove();
});

const theirs = async () => theOneNamed('write-notice-unprocessed', await deadLettersOf(sqs));

describe('dead letters', () => {
  it('are found by what their alarm is called, with where they came from', async () => {
    queues.send(dead, [{ body: anEvent('e-1') }]);

    const all = await deadLettersOf(sqs);

    expect(all.map(({ name }) => name)).not.toContain(work.name);
    expect(theOneNamed('write-notice-unprocessed', all)).toMatchObject({
      name: dead.name,
      messages: 1,
      source: { name: work.name },
    });
    expect(() => theOneNamed('staffetta', all)).toThrow(
      'More than one queue of dead letters is like staffetta.',
    );
    expect(() => theOneNamed('elsewhere', all)).toThrow('No queue of dead letters is like elsewhere.');
  });

  it('are looked into by type and id alone, and stay where they are', async () => {
    queues.send(dead, [{ body: anEvent('e-1') }, { body: POISON }]);

    const shown = await lookInto(sqs, await theirs());

    expect(shown).toEqual([
      expect.objectContaining({ type: 'TransactionExpired', eventId: 'e-1' }),
      expect.objectContaining({ type: 'not an event', eventId: '' }),
    ]);
    expect(JSON.stringify(shown)).not.toContain('c-secret');
    expect(queues.count(dead)).toMatchObject({ visible: 2 });
  });

  it('that are sent back are heard; the one that nobody can deal with is back, alone, and shown', async () => {
    const heard: string[] = [];
    const feeding = feedFunction(aFeed(work, heard), queues);
    queues.send(dead, [{ body: anEvent('e-1') }, { body: POISON }, { body: anEvent('e-2') }]);

    const sent = await sendBack(sqs, await theirs(), work.url);
    await until(() => queues.count(dead).visible === 1);
    await feeding.stop();

    expect(sent).toBe(3);
    expect(heard.toSorted()).toEqual(['e-1', 'e-2']);
    expect(await lookInto(sqs, await theirs())).toEqual([expect.objectContaining({ type: 'not an event' })]);
  });

  it('that come back at once are not sent round and round', async () => {
    queues.send(dead, [{ body: POISON }]);
    const before: DeadLetters = await theirs();

    const sent = await sendBack(sqs, before, dead.url);

    expect(sent).toBe(1);
    expect(queues.count(dead)).toMatchObject({ visible: 1 });
  });
});

const anEvent = (id: string): string =>
  JSON.stringify({
    detail: { id, type: 'TransactionExpired', time: '2026-11-22T09:00:00Z', subject: 'c-secret' },
  });

function aQueue(url: string, name: string): Queue {
  return {
    name,
    arn: `arn:aws:sqs:eu-central-1:000000000000:${name}`,
    url: `${url}/000000000000/${name}`,
    visibilityTimeoutS: 0,
    delayS: 0,
    retentionS: 3_600,
  };
}

/** A listener who notes what it hears, and chokes on whatever is no event. */
function aFeed(queue: Queue, heard: string[]) {
  const target = {
    invoke: async ({ Records }: { Records: { body: string; messageId: string }[] }): Promise<Outcome> => {
      const failed = Records.filter(({ body }) => body === POISON);
      for (const { body } of Records) if (body !== POISON) heard.push(JSON.parse(body).detail.id);
      return {
        ok: true,
        value: { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) },
      };
    },
  } as unknown as LambdaFunction;
  return {
    queue,
    target,
    batchSize: 10,
    batchWindowS: 0,
    concurrencyMax: 1,
    reportsFailures: true,
    filters: [],
    region: 'eu-central-1',
  };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
