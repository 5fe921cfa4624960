import type { Money } from '../../../shared/cash/money.ts';
import { keyOf } from '../../../shared/switch/canonical/transaction-key.ts';
import { inWords } from './in-words.ts';
import type { Fate, Life, Machine, Step } from './life.ts';
import { MachineBook } from './machine-book.ts';
import { type Advised, type Sending, Silence, type Verdict } from './switch-line.ts';
import { hear, type Outcome, openMouth, outcomeOf, presumptionOf, type Visit, visitOf } from './visit.ts';
import type { Tell, World } from './world.ts';

export interface Played {
  /** What really left the machines, and what they swallowed. */
  readonly book: MachineBook;
  readonly visits: readonly Visit[];
  /** What a network could see to be wrong with the bank's answers. */
  readonly wrong: readonly string[];
}

/**
 * Lives a life against a bank: does every step, lets the line do its worst, and then what networks do: what was late
 * arrives, what is owed is said again until it is answered, and time goes by until nothing waits any more.
 */
export async function playLife(life: Life, world: World, tell: Tell): Promise<Played> {
  const player = new Player(world, tell);
  for (const step of life.steps) await player.play(step);
  if (life.debtsArrive === 'after-days') await letExpire(world, player);
  await player.payDebts();
  await letExpire(world, player);
  return player;
}

async function letExpire(world: World, { visits }: Played): Promise<void> {
  const names = visits.map(({ request }) => keyOf(request));
  for (const minutes of UNTIL_ALL_EXPIRED) if ((await world.pass?.(minutes, names)) ?? true) return;
}

/** Past a walk-up, a missed advice, a warning, a day's withdrawal, and a week's deposit. */
const UNTIL_ALL_EXPIRED = [3, 16, 22 * 60, 3 * 60, 6 * 24 * 60, 2 * 24 * 60];

/** A network that is answered nothing so often, on a line without faults, has found an outage. */
const TRIES_MAX = 5;

interface Deposit {
  readonly machine: string;
  readonly id: string;
  readonly amountMinor: number;
  isSettled: boolean;
}

class Player implements Played {
  readonly book = new MachineBook();
  readonly wrong: string[] = [];
  readonly #visits = new Map<number, Visit>();
  readonly #deposits = new Map<number, Deposit>();
  /** Messages that are still on their way, the oldest first. */
  readonly #late: (() => Promise<unknown>)[] = [];
  #prepared: string | undefined;
  readonly #world: World;
  readonly #tell: Tell;

  constructor(world: World, tell: Tell) {
    this.#world = world;
    this.#tell = tell;
  }

  get visits(): readonly Visit[] {
    return [...this.#visits.values()];
  }

  async play(step: Step): Promise<void> {
    switch (step.does) {
      case 'at-once':
        await Promise.all(step.steps.map((each) => this.play(each)));
        return;
      case 'pass':
        if (!this.#world.pass) return;
        this.#tell('time', `${inWords.minutes(step.minutes)} go by.`);
        await this.#world.pass(
          step.minutes,
          this.visits.map(({ request }) => keyOf(request)),
        );
        return;
      case 'arrive':
        await this.#late.shift()?.();
        return;
      case 'ask':
        return this.#ask(step);
      case 'ask-again':
      case 'dispense':
      case 'presume':
      case 'report':
        return this.#atTheMachine(step);
      case 'insert':
      case 'count':
      case 'allocate':
        return this.#deposit(step);
      default:
        return this.#onThePhone(step);
    }
  }

  /** What is owed to the bank is said, on a line without faults, until it is answered. */
  async payDebts(): Promise<void> {
    for (const visit of this.visits) if (!visit.presented) this.#dispense(visit, 'NONE');
    for (const visit of this.visits) {
      // What is still on its way arrives just as its outcome is told.
      if (!visit.isSettled)
        await Promise.all([
          this.#late.shift()?.(),
          this.#report(visit, outcomeOf(visit, 'completion'), 'heard'),
        ]);
      for (let tries = 0; !visit.isSettled && tries < TRIES_MAX; tries += 1) {
        await this.#report(visit, outcomeOf(visit, 'completion'), 'heard');
      }
      if (!visit.isSettled) this.wrong.push(`The report of ${visit.key} was never answered.`);
    }
    for (const deposit of this.#deposits.values()) {
      for (let tries = 0; !deposit.isSettled && tries < TRIES_MAX; tries += 1)
        await this.#count(deposit, 'heard');
      if (!deposit.isSettled) this.wrong.push(`The count of ${deposit.id} was never answered.`);
    }
    for (let next = this.#late.shift(); next; next = this.#late.shift()) await next();
  }

  async #ask({ visit: number, machine, wants, amountMinor, fate }: Step & { does: 'ask' }): Promise<void> {
    const collects = wants === 'prepared' ? await this.#waitingFor(machine) : undefined;
    if (wants === 'prepared' && !collects) return;
    const visit = visitOf({
      Envt: this.#envelope(machine),
      Cntxt: { NtryMd: 'CICC', ...(collects && { SsnRef: collects.reference }) },
      Tx: { TxId: this.#newId(), TtlReqdAmt: collects?.money ?? euros(amountMinor) },
    });
    this.#visits.set(number, visit);
    const what = collects ? 'what was prepared on the phone' : 'cash, with card and PIN';
    this.#tell(
      this.#nameOf(visit),
      `${inWords.money(visit.request.Tx.TtlReqdAmt)}: the customer wants ${what}.`,
    );
    await this.#sendRequest(visit, fate);
  }

  async #atTheMachine(step: Step & { readonly visit: number }): Promise<void> {
    const visit = this.#visits.get(step.visit);
    if (!visit) return;
    if (step.does === 'ask-again') {
      if (!visit.heard && !visit.presented) await this.#sendRequest(visit, step.fate);
    } else if (step.does === 'dispense') {
      if (!visit.presented) this.#dispense(visit, step.extent, step.dies);
    } else if (visit.presented && !visit.isSettled) {
      if (step.does === 'report') await this.#report(visit, outcomeOf(visit, step.as), step.fate);
      if (step.does === 'presume' && visit.heard) await this.#presume(visit, step.fate);
    }
  }

  #dispense(
    visit: Visit,
    ...[extent, dies]: [Parameters<typeof openMouth>[1], Parameters<typeof openMouth>[2]?]
  ) {
    openMouth(visit, extent, dies, this.book);
    this.#tell(this.#nameOf(visit), inWords.mouth(visit, dies));
  }

  async #presume(visit: Visit, fate: Fate): Promise<void> {
    visit.isPresumed = true;
    this.#tell(this.#nameOf(visit), 'The network hears nothing from the machine, and reverses for it.');
    const { kind, advice } = presumptionOf(visit);
    await this.#transmit(fate, (how) => this.#world.line.advise(kind, advice, how)).catch(unlessSilent);
  }

  async #sendRequest(visit: Visit, fate: Fate): Promise<void> {
    const again = visit.sent > 0;
    visit.sent += 1;
    const name = this.#nameOf(visit);
    try {
      const verdicts = await this.#transmit(fate, (how) =>
        this.#world.line.ask(visit.request, { ...how, again }),
      );
      this.#compare(visit, verdicts);
      const [verdict] = verdicts;
      if (!verdict) this.#tell(name, inWords.unheard('The request', fate, again));
      else {
        hear(visit, verdict);
        this.#tell(name, inWords.verdict(verdict));
      }
    } catch (error) {
      unlessSilent(error);
      this.#tell(name, 'The bank gives no answer.');
    }
  }

  async #report(visit: Visit, { kind, advice }: Outcome, fate: Fate): Promise<void> {
    const name = this.#nameOf(visit);
    try {
      const [answer] = await this.#transmit(fate, (how) => this.#world.line.advise(kind, advice, how));
      if (!answer) return this.#tell(name, inWords.unheard(`The ${kind}`, fate, false));
      visit.isSettled = true;
      if (answer.is === 'refused')
        this.wrong.push(`A true ${kind} of ${visit.key} was refused: ${answer.why}.`);
      this.#tell(name, answer.is === 'kept' ? `The bank has the ${kind}.` : `It is refused: ${answer.why}.`);
    } catch (error) {
      unlessSilent(error);
      this.#tell(name, `The bank does not answer the ${kind}.`);
    }
  }

  async #deposit(step: Step & { readonly deposit: number }): Promise<void> {
    const { slot, phone, machines } = this.#world;
    if (!slot) return;
    if (step.does === 'insert') {
      const machine = machines[step.machine];
      const id = await slot.open(machine);
      if (!id) return;
      const { amountMinor } = step;
      this.book.swallow({ machine, depositId: id, keptMinor: amountMinor });
      this.#deposits.set(step.deposit, { machine, id, amountMinor, isSettled: false });
      this.#tell(inWords.machine(machine), `It counts ${inWords.money(euros(amountMinor))} and keeps it.`);
      return;
    }
    const deposit = this.#deposits.get(step.deposit);
    if (!deposit) return;
    if (step.does === 'count') await this.#count(deposit, step.fate);
    else if (await phone?.allocate(deposit.id)) this.#tell('phone', 'The cash has its account.');
  }

  async #count(deposit: Deposit, fate: Fate): Promise<void> {
    const { machine, id, amountMinor } = deposit;
    try {
      const answers = await this.#transmit(fate, async () => {
        await this.#world.slot?.count(machine, id, amountMinor);
        return 'kept';
      });
      if (answers.length > 0) deposit.isSettled = true;
      this.#tell(
        inWords.machine(machine),
        answers.length > 0 ? 'The bank knows the count.' : inWords.unheard('The count', fate, false),
      );
    } catch (error) {
      unlessSilent(error);
    }
  }

  async #onThePhone(step: Step & { does: 'prepare' | 'cancel' | 'change' }): Promise<void> {
    const { phone } = this.#world;
    if (!phone) return;
    if (step.does === 'prepare') {
      const reference = await phone.prepare(step.amountMinor);
      this.#prepared = reference ?? this.#prepared;
      this.#tell('phone', inWords.prepared(euros(step.amountMinor), reference !== undefined));
    } else if (this.#prepared) {
      const done =
        step.does === 'cancel'
          ? await phone.cancel(this.#prepared)
          : await phone.change(this.#prepared, step.amountMinor);
      this.#tell('phone', inWords.changed(step.does, done));
    }
  }

  /** What can be collected, as the bank lists it for the card. Whoever hears nothing goes home. */
  async #waitingFor(machine: Machine): Promise<{ reference: string; money: Money } | undefined> {
    const { Card, ...rest } = this.#envelope(machine);
    const request = {
      Envt: { ...rest, Card },
      Cntxt: { NtryMd: 'CICC' as const },
      Tx: { TxId: this.#newId() },
    };
    try {
      return (await this.#world.line.inquire(request)).at(0);
    } catch (error) {
      unlessSilent(error);
      return undefined;
    }
  }

  /** Sends something as its fate has it. No answer is none that was heard. */
  async #transmit<Answer>(fate: Fate, send: (how: Sending) => Promise<Answer>): Promise<Answer[]> {
    if (fate === 'lost') return [];
    if (fate === 'late') {
      this.#late.push(() => send({}).catch(unlessSilent));
      return [];
    }
    if (fate === 'answer-lost') {
      await send({ hangUp: true }).catch(unlessSilent);
      return [];
    }
    return fate === 'twice' ? Promise.all([send({}), send({ again: true })]) : [await send({})];
  }

  /** A repeat is answered alike: one withdrawal has one approval. */
  #compare({ key }: Visit, verdicts: readonly Verdict[]): void {
    const [one, other] = verdicts;
    if (one && other && JSON.stringify(one) !== JSON.stringify(other)) {
      this.wrong.push(`Two copies of ${key} were not answered alike: ${JSON.stringify(verdicts)}.`);
    }
  }

  #envelope(machine: Machine) {
    const { acquirer, machines, card } = this.#world;
    return { Acqrr: { Id: acquirer }, ATM: { Id: machines[machine] }, Card: { Tkn: card } };
  }

  #newId() {
    const wholeSecondMs = Math.floor(this.#world.nowMs() / 1000) * 1000;
    return { TxDtTm: new Date(wholeSecondMs).toISOString(), TxRef: this.#world.nextStan() };
  }

  #nameOf = ({ request }: Visit): string => inWords.machine(request.Envt.ATM.Id);
}

const euros = (amountMinor: number): Money => ({ amountMinor, currency: 'EUR' });

function unlessSilent(error: unknown): Advised[] {
  if (error instanceof Silence) return [];
  throw error;
}
