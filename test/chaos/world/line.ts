import { AsyncLocalStorage } from 'node:async_hooks';
import {
  ProvisionedThroughputExceededException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import type { Chance } from '../../simulators/atm-network/chance.ts';
import { transactionCanceled } from '../tables/engine-errors.ts';
import type { Fault, Faults } from './fault.ts';

/** A call to the outside: what it is called, and what it does there. */
export interface Call {
  readonly name: string;
  readonly writes: boolean;
  /** Has the effect, and answers or throws as the other side would. `token` is the same for all attempts of one call. */
  readonly carryOut: (token: object) => unknown;
  /** How many writes a transaction has, whose conflict names each. */
  readonly together?: number;
  /** What is answered where only a part is taken. */
  readonly partly?: (token: object) => unknown;
}

/** What became of a piece of work, as far as whoever asked for it learns. */
export type Ran<Answer> =
  | { readonly is: 'answered'; readonly answer: Answer }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'silent'; readonly because: 'crash' | 'stall' };

/** A piece of work that somebody asked for, while it is at it. */
interface Run {
  readonly faults: (Fault | undefined)[];
  isDead: boolean;
  isDone: boolean;
  waiting: number;
  readonly goSilent: (because: 'crash' | 'stall') => void;
}

const ATTEMPTS_MAX = 4;
const CALL_TAKES_MS = 3;
const STALLED_RUNS_MAX = 8;

/**
 * All calls to the outside go through here, and each attempt meets the fault that is laid down for it.
 *
 * Work is done one after the other, or at once and then in an order that chance draws, call by call. Between two of
 * their awaits functions do nothing that others could see, so every order that there can be is one of these.
 */
export class Line {
  /** How often each fault was met, and how many calls were made. */
  readonly met: Record<Fault, number> = {
    'answer-lost': 0,
    'not-heard': 0,
    late: 0,
    throttled: 0,
    conflict: 0,
    'crash-before': 0,
    'crash-after': 0,
    'crash-late': 0,
    stall: 0,
  };
  calls = 0;
  /** Effects that are on their way, and arrive after others went on. */
  private adrift: (() => Promise<void>)[] = [];
  private stalled: (() => Promise<void>)[] = [];
  /** Where work is done at once: the attempts that wait for their turn. */
  private turns: { readonly run: Run; readonly take: () => void }[] | undefined;
  private readonly runs = new AsyncLocalStorage<Run>();
  private readonly pass: (ms: number) => void;
  /** Hears of each attempt, for whoever tells a history. */
  heard: ((call: string, fault: Fault | undefined) => void) | undefined;

  constructor(pass: (ms: number) => void) {
    this.pass = pass;
  }

  /** Nothing is on its way any more, and nobody is at work. */
  clear(): void {
    this.adrift = [];
    this.stalled = [];
    this.turns = undefined;
  }

  async send(call: Call): Promise<unknown> {
    const run = this.runs.getStore();
    const token = {};
    let failed: unknown;
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
      if (run && this.turns) await this.turn(run);
      if (run?.isDead) return never();
      this.calls += 1;
      this.pass(CALL_TAKES_MS);
      const fault = run?.faults.shift();
      this.heard?.(call.name, fault);
      if (!fault || !run) return call.carryOut(token);
      this.met[fault] += 1;
      switch (fault) {
        case 'not-heard':
          failed = timeOut();
          break;
        case 'answer-lost':
          await quietly(() => call.carryOut(token));
          failed = timeOut();
          break;
        case 'late':
          if (call.writes) this.adrift.push(() => quietly(() => call.carryOut(token)));
          failed = timeOut();
          break;
        case 'throttled':
          if (call.partly) return call.partly(token);
          failed = new ProvisionedThroughputExceededException({
            message: 'Too much at once.',
            $metadata: {},
          });
          break;
        case 'conflict':
          if (call.writes && !call.partly) throw conflictOf(call);
          failed = timeOut();
          break;
        case 'crash-after':
          await quietly(() => call.carryOut(token));
          return this.die(run);
        case 'crash-late':
          if (call.writes) this.adrift.push(() => quietly(() => call.carryOut(token)));
          return this.die(run);
        case 'crash-before':
          return this.die(run);
        case 'stall':
          return this.stall(run, call, token);
      }
    }
    throw failed;
  }

  /** Does a piece of work, whose attempts meet these faults. */
  run<Answer>(faults: Faults, work: () => Promise<Answer>): Promise<Ran<Answer>> {
    let isSilent: (ran: Ran<Answer>) => void = () => {};
    const silence = new Promise<Ran<Answer>>((resolve) => {
      isSilent = resolve;
    });
    const run: Run = {
      faults: [...faults],
      isDead: false,
      isDone: false,
      waiting: 0,
      goSilent: (because) => isSilent({ is: 'silent', because }),
    };
    const done = this.runs.run(run, work).then(
      (answer): Ran<Answer> => {
        run.isDone = true;
        return { is: 'answered', answer };
      },
      (error: unknown): Ran<Answer> => {
        run.isDone = true;
        return { is: 'failed', error };
      },
    );
    this.works.add(run);
    return Promise.race([done, silence]).finally(() => {
      if (run.isDone) this.works.delete(run);
    });
  }

  /** Does many at once, each to its end. Which of them makes its next call, chance says. Throws what the first threw. */
  async atOnce<Answer>(works: readonly (() => Promise<Answer>)[], chance: Chance): Promise<Answer[]> {
    const turns: NonNullable<Line['turns']> = [];
    this.turns = turns;
    this.works.clear();
    let isOver = false;
    const all = Promise.allSettled(works.map((work) => work())).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await allMicrotasks();
      if (isOver) break;
      const atWork = [...this.works].some(
        ({ isDead, isDone, waiting }) => !isDead && !isDone && waiting === 0,
      );
      if (atWork || turns.length === 0) continue;
      const [next] = turns.splice(chance.below(turns.length), 1);
      next?.take();
    }
    this.turns = undefined;
    return (await all).map((each) => {
      if (each.status === 'rejected') throw each.reason;
      return each.value;
    });
  }

  /** Lets what is on its way arrive: all of it, or as much as chance says. */
  async arrive(chance?: Chance): Promise<void> {
    for (const land of this.adrift.splice(0)) {
      if (chance?.happens(0.5)) this.adrift.push(land);
      else await land();
    }
  }

  /** Functions that nobody waits for any more go on from where they stood, to their end. */
  async goOn(): Promise<void> {
    for (const resume of this.stalled.splice(0)) await resume();
  }

  private readonly works = new Set<Run>();

  private turn(run: Run): Promise<void> {
    const { turns } = this;
    if (!turns) return Promise.resolve();
    run.waiting += 1;
    return new Promise((resolve) => {
      turns.push({
        run,
        take: () => {
          run.waiting -= 1;
          resolve();
        },
      });
    });
  }

  private die(run: Run): Promise<never> {
    run.isDead = true;
    run.goSilent('crash');
    return never();
  }

  private stall(run: Run, call: Call, token: object): Promise<unknown> {
    if (this.stalled.length >= STALLED_RUNS_MAX) return this.die(run);
    run.goSilent('stall');
    run.waiting += 1;
    return new Promise((resolve, reject) => {
      this.stalled.push(async () => {
        run.waiting -= 1;
        try {
          resolve(await call.carryOut(token));
        } catch (error) {
          reject(error);
        }
        await untilStill(run);
      });
    });
  }
}

/** Some work is done beside the microtasks, such as the check of a signature, or an engine's answer. */
const LOOKS_MAX = 100_000;

/** Until it is over, or waits for something again. */
async function untilStill(run: Run): Promise<void> {
  for (let looked = 0; looked < LOOKS_MAX; looked += 1) {
    if (run.isDone || run.isDead || run.waiting > 0) return;
    await allMicrotasks();
  }
}

const allMicrotasks = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Whoever waits for this is gone. */
const never = (): Promise<never> => new Promise(() => {});

async function quietly(carryOut: () => unknown): Promise<void> {
  try {
    await carryOut();
  } catch {
    // The answer is lost, whatever it was.
  }
}

const timeOut = (): Error => Object.assign(new Error('No answer came.'), { name: 'TimeoutError' });

const conflictOf = ({ together }: Call): Error =>
  together === undefined
    ? new TransactionConflictException({ message: 'Transaction is ongoing for the item', $metadata: {} })
    : transactionCanceled(
        Array.from({ length: together }, (_, at) => ({ code: at === 0 ? 'TransactionConflict' : 'None' })),
      );
