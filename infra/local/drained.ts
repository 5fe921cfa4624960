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
 *
 * Throws, where it is told to wait only so long, with what still lies where.
 */
export async function drained(world: World, withinMs = Number.POSITIVE_INFINITY): Promise<void> {
  const giveUpAtMs = Date.now() + withinMs;
  const behind = new Set<string>();
  for (;;) {
    const before = world.queues.sentCount();
    if (notEmpty(world).length === 0) {
      await Promise.race([readToTheEnd(world, behind), atMost(giveUpAtMs)]);
      if (behind.size === 0 && world.queues.sentCount() === before && notEmpty(world).length === 0) return;
    }
    if (Date.now() >= giveUpAtMs) {
      throw new Error(
        `Not delivered within ${withinMs / 1000} s: ${[...notEmpty(world), ...behind].join(', ')}.`,
      );
    }
    for (const delivery of world.deliveries.values()) delivery.hasten();
    for (const queue of world.fedQueues) world.queues.hasten(queue);
    await wait(LOOK_EVERY_MS);
  }
}

/** Who reads a stream is behind until they come to its end. */
async function readToTheEnd({ streams }: World, behind: Set<string>): Promise<void> {
  for (const { consumer } of streams) behind.add(consumer);
  await Promise.all(
    streams.map(async (stream) => {
      await stream.caughtUp();
      behind.delete(stream.consumer);
    }),
  );
}

/** No timer waits for ever. */
const atMost = (untilMs: number): Promise<void> =>
  untilMs === Number.POSITIVE_INFINITY
    ? new Promise(() => {})
    : wait(Math.max(untilMs - Date.now(), 0), undefined, { ref: false });

function notEmpty({ queues, fedQueues }: World): string[] {
  return [...fedQueues]
    .filter((queue) => queues.nextVisibleAtMs(queue) !== undefined)
    .map(({ name }) => name);
}
