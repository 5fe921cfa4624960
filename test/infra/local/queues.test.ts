import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQueues, type Queue, type Queues } from '../../../infra/local/queues/queues.ts';
import { openStore, type Store } from '../../../infra/local/store.ts';
import { aDataFolder } from './fixture.ts';

const dead = aQueue('dead');
const work: Queue = { ...aQueue('work'), redrive: { deadLetterArn: dead.arn, receivesMax: 2 } };

let folder: ReturnType<typeof aDataFolder>;
let store: Store;
let queues: Queues;

beforeEach(() => {
  folder = aDataFolder();
  store = openStore(join(folder.path, 'cloud.sqlite'));
  queues = openQueues(store);
  queues.add(dead);
  queues.add(work);
});

afterEach(() => {
  store.close();
  folder.remove();
});

describe('a queue', () => {
  it('hands messages out in the order in which they came', () => {
    queues.send(work, [{ body: 'one' }, { body: 'two' }, { body: 'three' }]);

    expect(bodies(queues.receive(work, 2))).toEqual(['one', 'two']);
    expect(bodies(queues.receive(work, 10))).toEqual(['three']);
  });

  it('gives a message up to the dead letters after so many receives', () => {
    queues.send(work, [{ body: 'bad' }]);

    const received = [0, 0, 0].map((visibilityTimeoutS) =>
      bodies(queues.receive(work, 1, visibilityTimeoutS)),
    );

    expect(received).toEqual([['bad'], ['bad'], []]);
    expect(bodies(queues.receive(dead, 1))).toEqual(['bad']);
  });

  it('tries what failed again at once where somebody hastens, and leaves alone what is being done', () => {
    queues.send(work, [{ body: 'failed' }, { body: 'under way' }]);
    const [failed] = queues.receive(work, 2);
    queues.noteFailure(work, failed?.receiptHandle ?? '');
    const before = bodies(queues.receive(work, 2));

    queues.hasten(work);

    expect(before).toEqual([]);
    expect(bodies(queues.receive(work, 2))).toEqual(['failed']);
  });

  it('knows a receipt only of the last receive', () => {
    queues.send(work, [{ body: 'one' }]);
    const [first] = queues.receive(work, 1, 0);
    const [second] = queues.receive(work, 1);

    queues.remove(work, first?.receiptHandle ?? '');
    const stillThere = queues.count(work);
    queues.remove(work, second?.receiptHandle ?? '');

    expect(stillThere.inFlight).toBe(1);
    expect(queues.count(work)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });

  it('shows again what was in flight when its reader died', () => {
    queues.send(work, [{ body: 'held' }]);
    queues.receive(work, 1);

    queues.releaseAll(work);

    expect(bodies(queues.receive(work, 1))).toEqual(['held']);
  });

  it('forgets what nobody took in time', () => {
    const brief = { ...aQueue('brief'), retentionS: -1 };
    queues.add(brief);
    queues.send(brief, [{ body: 'late' }]);
    queues.send(work, [{ body: 'kept' }]);

    queues.dropExpired();

    expect(bodies(queues.receive(brief, 1))).toEqual([]);
    expect(bodies(queues.receive(work, 1))).toEqual(['kept']);
  });

  it('keeps its messages over a restart', () => {
    queues.send(work, [{ body: 'kept', messageAttributes: { colour: { StringValue: 'blue' } } }]);
    store.close();

    store = openStore(join(folder.path, 'cloud.sqlite'));
    queues = openQueues(store);

    expect(queues.receive(work, 1)).toMatchObject([
      { body: 'kept', messageAttributes: { colour: { StringValue: 'blue' } } },
    ]);
  });
});

function aQueue(name: string): Queue {
  return {
    name,
    arn: `arn:aws:sqs:eu-south-1:000000000000:${name}`,
    url: `http://127.0.0.1/000000000000/${name}`,
    visibilityTimeoutS: 30,
    delayS: 0,
    retentionS: 3_600,
  };
}

function bodies(messages: readonly { readonly body: string }[]): string[] {
  return messages.map(({ body }) => body);
}
