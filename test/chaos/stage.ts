import { windClockwork } from './lives/clockwork.ts';
import type { Stage } from './lives/play-history.ts';
import { playScenes } from './lives/scene.ts';
import { makeWorld } from './world/world.ts';

/** Everything that histories are played on: a world in memory, its people, and every scene that they begin with. */
export async function openStage(): Promise<Stage & { close(): void }> {
  const world = makeWorld();
  const clockwork = await windClockwork();
  const { people, scenes } = await playScenes(world);
  return { world, people, scenes, clockwork, close: () => world.close() };
}
