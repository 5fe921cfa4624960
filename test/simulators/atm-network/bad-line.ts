import type { Fate } from './life.ts';
import { type Sending, Silence } from './switch-line.ts';

/** Between the machines and the bank: does to each message what its fate is, and keeps what is still on its way. */
export class BadLine {
  /** Messages that nobody waits for any more, the oldest first. */
  readonly #late: (() => Promise<unknown>)[] = [];

  /** Sends something as its fate has it. Answers what was heard: nothing, one answer, or two of two copies. */
  async send<Answer>(fate: Fate, message: (how: Sending) => Promise<Answer>): Promise<Answer[]> {
    if (typeof fate === 'object') {
      await unlessSilent(message({ hangUp: true, crash: fate }));
      return [];
    }
    switch (fate) {
      case 'heard':
        return [await message({})];
      case 'twice':
        return Promise.all([message({}), message({ again: true })]);
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

  /** The oldest message that is still on its way arrives, if there is one. */
  async arrive(): Promise<void> {
    await this.#late.shift()?.();
  }

  async arriveAll(): Promise<void> {
    while (this.#late.length > 0) await this.arrive();
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
