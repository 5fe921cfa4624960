import type { TransactionKey } from '../../../shared/switch/canonical/transaction-key.ts';
import type { Fate, Step } from './life.ts';
import { slotDeposit } from './slot-deposit.ts';
import { type Surroundings, TRIES_MAX } from './surroundings.ts';
import { switchDeposit } from './switch-deposit.ts';

export type Insert = Extract<Step, { does: 'insert' }>;

/** Cash that somebody put into a machine, and of which the bank is owed a word. */
export interface Deposit {
  /** By which the customer finds it; undefined where nobody heard of one. */
  readonly reference: string | undefined;
  /** By which its network asked for it, where it did. */
  readonly key?: TransactionKey;
  readonly countedMinor: number;
  /** What the machine kept. */
  readonly keptMinor: number;
  /** Nothing is owed to the bank any more. */
  readonly isSettled: boolean;
  /** Says what became of the cash: the same word, however often. */
  report(fate: Fate): Promise<void>;
}

/** Cash that machines swallow, count, and owe the bank a report of. */
export class Deposits {
  readonly #deposits = new Map<number, Deposit>();
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  all(): Deposit[] {
    return [...this.#deposits.values()];
  }

  async play(step: Extract<Step, { readonly deposit: number }>): Promise<void> {
    if (step.does === 'insert') {
      const inserted = await (step.through === 'slot' ? slotDeposit : switchDeposit)(this.#around, step);
      if (inserted) this.#deposits.set(step.deposit, inserted);
      return;
    }
    const deposit = this.#deposits.get(step.deposit);
    if (!deposit) return;
    if (step.does === 'count') await deposit.report(step.fate);
    else await this.#allocate(deposit);
  }

  /** Every deposit is reported until that is answered. */
  async payDebts(): Promise<void> {
    for (const deposit of this.all()) {
      for (let tries = 0; !deposit.isSettled && tries < TRIES_MAX; tries += 1) {
        if (tries > 0) await this.#around.aMinute();
        await deposit.report('heard');
      }
      if (!deposit.isSettled) this.#around.complain(`The report of ${deposit.reference} was never answered.`);
    }
  }

  async #allocate({ reference }: Deposit): Promise<void> {
    const { world, tell } = this.#around;
    if (reference && (await world.phone?.allocate(reference))) tell('phone', 'The cash has its account.');
  }
}
