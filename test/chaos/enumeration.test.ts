import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHistory } from './check/check-history.ts';
import { endOf, operations } from './enumeration.ts';
import { playOnce, type Stage } from './lives/play-history.ts';
import type { Scene } from './lives/scene.ts';
import { openStage } from './stage.ts';
import type { Fault } from './world/fault.ts';

let stage: Stage & { close(): Promise<void> };
let struck = 0;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const sceneOf = (name: string): Scene => {
  const scene = stage.scenes.get(name);
  if (!scene) throw new Error(`There is no scene ${name}.`);
  return scene;
};

/** Once, so that the client of the SDK asks again; or as often as it does, so that whoever asked must. */
const strikes: readonly (readonly [string, readonly Fault[]])[] = [
  ['is not heard', ['not-heard']],
  ['is done, and its answer is lost', ['answer-lost']],
  ['times out, and is done later', ['late']],
  ['is not heard four times', ['not-heard', 'not-heard', 'not-heard', 'not-heard']],
  ['is done, and four answers are lost', ['answer-lost', 'answer-lost', 'answer-lost', 'answer-lost']],
  ['times out four times, and each is done later', ['late', 'late', 'late', 'late']],
  ['is throttled four times', ['throttled', 'throttled', 'throttled', 'throttled']],
  ['meets another transaction', ['conflict']],
  ['is the last that is not done before a crash', ['crash-before']],
  ['is the last that is done before a crash', ['crash-after']],
  ['is done after a crash', ['crash-late']],
  ['takes so long that nobody waits for the function', ['stall']],
];

const UNDISTURBED = [[], [], [], []] as const;

describe.each(operations)('$name', ({ scene: name, once }) => {
  it.each(strikes)('comes to the same end whichever of its calls %s', async (_, faults) => {
    const scene = sceneOf(name);
    const { calls, played } = await playOnce(stage, scene, once(scene), UNDISTURBED);
    const undisturbed = endOf(stage.world);
    expect(checkHistory(stage.world, scene, played)).toEqual([]);
    expect(calls).toBeGreaterThan(0);

    for (let call = 0; call < calls; call += 1) {
      const passing = Array<undefined>(call).fill(undefined);
      const disturbed = await playOnce(stage, scene, once(scene), [[...passing, ...faults], [], [], []]);

      expect(checkHistory(stage.world, scene, disturbed.played), `call ${call + 1}`).toEqual([]);
      expect(endOf(stage.world), `call ${call + 1}`).toEqual(undisturbed);
      struck += 1;
    }
  });
});

it('that is every call of every operation, in each of the ways', () => {
  expect(struck).toBeGreaterThan(operations.length * strikes.length);
});
