import { ASYNC_DEFAULTS, asyncQueue, feedAsync } from '../lambda/async-invocation.ts';
import type { LambdaFunction } from '../lambda/lambda-function.ts';
import type { Queue } from '../queues/queues.ts';
import { Sentence } from '../sentence.ts';
import type { World } from './world.ts';

/** Where the bus or the clock puts what it sends to a target: the queue itself, or one before a function or files. */
export function targetQueue(targetArn: string, of: string, world: World): Queue {
  const target = world.functions.get(targetArn);
  if (target) return world.asyncQueues.get(targetArn) ?? queueBefore(target, world);

  const queue = world.deliveries.get(targetArn)?.queue ?? world.queues.byArn(targetArn);
  if (queue) return queue;
  throw new Sentence(
    `${of} sends to ${targetArn}. The local runner sends to queues, functions and delivery streams of the ` +
      'template alone: add that kind of target in infra/local/resources/target-queue.ts.',
  );
}

function queueBefore(target: LambdaFunction, world: World): Queue {
  const { arn, name } = target.settings;
  const settings = world.asyncSettings.get(name) ?? ASYNC_DEFAULTS;
  const queue = asyncQueue(target, world.place, world.queues);
  world.asyncQueues.set(arn, queue);
  world.fedQueues.add(queue);
  world.toStart.push(() => feedAsync(queue, target, settings, world.place.region, world.queues));
  return queue;
}
