import { unlessSilent } from './bad-line.ts';
import { inWords } from './in-words.ts';
import type { Fate, Step } from './life.ts';
import { type Surroundings, TRIES_MAX } from './surroundings.ts';
import type { Sending } from './switch-line.ts';

interface Deposit {
  readonly machine: string;
  readonly id: string;
  readonly amountMinor: number;
  isSettled: boolean;
}

/** Cash that machines swallow, count, and owe the bank a report of. */
export class Deposits {
  readonly #deposits = new Map<number, Deposit>();
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  async play(step: Extract<Step, { readonly deposit: number }>): Promise<void> {
    if (step.does === 'insert') return this.#insert(step);
    const deposit = this.#deposits.get(step.deposit);
    if (!deposit) return;
    const { world, tell } = this.#around;
    if (step.does === 'count') await this.#count(deposit, step.fate);
    else if (await world.phone?.allocate(deposit.id)) tell('phone', 'The cash has its account.');
  }

  /** Every count is reported until it is answered. */
  async payDebts(): Promise<void> {
    for (const deposit of this.#deposits.values()) {
      for (let tries = 0; !deposit.isSettled && tries < TRIES_MAX; tries += 1) {
        if (tries > 0) await this.#around.aMinute();
        await this.#count(deposit, 'heard');
      }
      if (!deposit.isSettled) this.#around.complain(`The count of ${deposit.id} was never answered.`);
    }
  }

  /** The slot opens only if the bank lets it. What is in it then stays in it, whatever the line does. */
  async #insert({ deposit, machine: which, amountMinor }: Extract<Step, { does: 'insert' }>): Promise<void> {
    const { world, book, tell } = this.#around;
    const machine = world.machines[which];
    const id = await world.slot?.open(machine);
    if (!id) return;
    book.swallow({ machine, depositId: id, keptMinor: amountMinor });
    this.#deposits.set(deposit, { machine, id, amountMinor, isSettled: false });
    const money = inWords.money({ amountMinor, currency: 'EUR' });
    tell(inWords.machine(machine), `It counts ${money} and keeps it.`);
  }

  async #count(deposit: Deposit, fate: Fate): Promise<void> {
    const { world, line, tell } = this.#around;
    const { machine, id, amountMinor } = deposit;
    let answers: unknown[] = [];
    const report = async (how: Sending) => world.slot?.count(machine, id, amountMinor, how);
    const isHeard = await unlessSilent(
      line.send(fate, report).then((heard) => {
        answers = heard;
      }),
    );
    if (isHeard && answers.length > 0) deposit.isSettled = true;
    const said = deposit.isSettled ? 'The bank knows the count.' : inWords.unheard('The count', fate, false);
    tell(inWords.machine(machine), isHeard ? said : 'The bank does not answer the count.');
  }
}
