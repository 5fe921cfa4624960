import type { Fate } from './life.ts';
import { type Sending, Silence } from './switch-line.ts';
import type { World } from './world.ts';

/** Between the machines and the bank: does to each message what its fate is, and keeps what is still on its way. */
export class BadLine {
  /** Messages that nobody waits for any more, the oldest first. */
  readonly #late: (() => Promise<unknown>)[] = [];
  readonly #world: Pick<World, 'atOnce' | 'straggle'>;

  constructor(world: Pick<World, 'atOnce' | 'straggle'>) {
    this.#world = world;
  }

  /** Sends something as its fate has it. Answers what was heard: nothing, one answer, or two of two copies. */
  async send<Answer>(fate: Fate, message: (how: Sending) => Promise<Answer>): Promise<Answer[]> {
    if (typeof fate === 'object') {
      const { trouble, isLate } = fate;
      if (isLate) {
        this.#late.push(() => unlessSilent(message({ hangUp: true, trouble })));
        return [];
      }
      const heard: Answer[] = [];
      await unlessSilent(message({ hangUp: true, trouble }).then((answer) => heard.push(answer)));
      return heard;
    }
    switch (fate) {
      case 'heard':
        return [await message({})];
      case 'twice':
        return this.#world.atOnce([() => message({}), () => message({ again: true })], 0);
      case 'answer-lost':
        await unlessSilent(message({ hangUp: true }));
        return [];
      case 'late':
        this.#late.push(() => unlessSilent(message({})));
        return [];
      case 'lost':
        return [];
    }
  }

  /** The oldest message that is still on its way arrives, if there is one, and what the bank left on its own way. */
  async arrive(): Promise<void> {
    await this.#late.shift()?.();
    await this.#world.straggle?.();
  }

  async arriveAll(): Promise<void> {
    do await this.arrive();
    while (this.#late.length > 0);
  }
}

/** Whether the bank could be heard at all. Anything but silence is a fault, and ends the life. */
export async function unlessSilent(answer: Promise<unknown>): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch (error) {
    if (error instanceof Silence) return false;
    throw error;
  }
}
