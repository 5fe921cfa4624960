import { inWords } from './in-words.ts';
import type { Step } from './life.ts';
import type { Surroundings } from './surroundings.ts';
import type { Waiting } from './switch-line.ts';

/** What the customer does on the phone meanwhile, about what they prepared last. */
export class PhoneActs {
  #prepared: Waiting | undefined;
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Whoever stands at a machine without a card confirms it on the phone. Answers what is to be collected there. */
  async confirmAt(terminalId: string): Promise<Waiting | undefined> {
    const { world, tell } = this.#around;
    const prepared = this.#prepared;
    if (!prepared || !(await world.phone?.confirm?.(terminalId, prepared.reference))) return undefined;
    tell('phone', inWords.confirmed(terminalId));
    return prepared;
  }

  async play(step: Extract<Step, { does: 'prepare' | 'cancel' | 'change' }>): Promise<void> {
    const { world, tell } = this.#around;
    if (!world.phone) return;
    if (step.does === 'prepare') {
      const reference = await world.phone.prepare(step.amountMinor);
      const money = { amountMinor: step.amountMinor, currency: 'EUR' };
      this.#prepared = reference ? { reference, money } : this.#prepared;
      tell('phone', inWords.prepared(money, reference !== undefined));
    } else if (this.#prepared) {
      const { reference } = this.#prepared;
      const done =
        step.does === 'cancel'
          ? await world.phone.cancel(reference)
          : await world.phone.change(reference, step.amountMinor);
      if (done && step.does === 'change') {
        this.#prepared = { reference, money: { amountMinor: step.amountMinor, currency: 'EUR' } };
      }
      tell('phone', inWords.changed(step.does, done));
    }
  }
}
