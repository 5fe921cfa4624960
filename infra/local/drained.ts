import { setTimeout as wait } from 'node:timers/promises';
import type { World } from './resources/world.ts';

const LOOK_EVERY_MS = 5;

/**
 * Resolves when nothing is left to deliver: every commit was read from its stream, every queue that a function
 * empties is empty, and what goes to files is in files, for which nothing is waited for to be gathered. A message that
 * failed counts until it succeeded or lies in a dead-letter queue, and is tried again at once.
 *
 * What a consumer writes can make new events, so it is quiet only if nothing was sent while the streams were
 * read to their ends.
 */
export async function drained(world: World): Promise<void> {
  for (;;) {
    const before = world.queues.sentCount();
    if (areEmpty(world)) {
      await Promise.all(world.streams.map((stream) => stream.caughtUp()));
      if (world.queues.sentCount() === before && areEmpty(world)) return;
    }
    for (const delivery of world.deliveries.values()) delivery.hasten();
    for (const queue of world.fedQueues) world.queues.hasten(queue);
    await wait(LOOK_EVERY_MS);
  }
}

function areEmpty({ queues, fedQueues }: World): boolean {
  return [...fedQueues].every((queue) => queues.nextVisibleAtMs(queue) === undefined);
}
