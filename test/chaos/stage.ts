import { windClockwork } from './lives/clockwork.ts';
import type { Stage } from './lives/play-history.ts';
import { playScenes } from './lives/scene.ts';
import { openEngineBehind } from './world/engine-behind.ts';
import { makeWorld } from './world/world.ts';

/** How fast: in memory, or with the engine of this machine behind it. */
export type Speed = 'memory' | 'engine';

/** Everything that histories are played on: a world in memory, its people, and every scene that they begin with. */
export async function openStage(speed: Speed = 'memory'): Promise<Stage & { close(): Promise<void> }> {
  const engine = speed === 'engine' ? await openEngineBehind() : undefined;
  const world = makeWorld(engine);
  const clockwork = await windClockwork();
  const { people, scenes } = await playScenes(world);
  const close = async () => {
    world.close();
    await engine?.close();
  };
  return { world, people, scenes, clockwork, close };
}
