import { inWords } from './in-words.ts';
import type { Step } from './life.ts';
import type { Surroundings } from './surroundings.ts';

/** What the customer does on the phone meanwhile, about what they prepared last. */
export class PhoneActs {
  #prepared: string | undefined;
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  async play(step: Extract<Step, { does: 'prepare' | 'cancel' | 'change' }>): Promise<void> {
    const { world, tell } = this.#around;
    if (!world.phone) return;
    if (step.does === 'prepare') {
      const reference = await world.phone.prepare(step.amountMinor);
      this.#prepared = reference ?? this.#prepared;
      const money = { amountMinor: step.amountMinor, currency: 'EUR' };
      tell('phone', inWords.prepared(money, reference !== undefined));
    } else if (this.#prepared) {
      const done =
        step.does === 'cancel'
          ? await world.phone.cancel(this.#prepared)
          : await world.phone.change(this.#prepared, step.amountMinor);
      tell('phone', inWords.changed(step.does, done));
    }
  }
}
