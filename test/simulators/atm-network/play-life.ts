import { keyOf, type TransactionKey } from '../../../shared/switch/canonical/transaction-key.ts';
import { BadLine } from './bad-line.ts';
import { type Deposit, Deposits } from './deposits.ts';
import { inWords } from './in-words.ts';
import type { Life, Step } from './life.ts';
import { MachineBook } from './machine-book.ts';
import { PhoneActs } from './phone-acts.ts';
import type { Surroundings } from './surroundings.ts';
import type { Visit } from './visit.ts';
import { Withdrawals } from './withdrawals.ts';
import type { Tell, World } from './world.ts';

export interface Played {
  /** What really left the machines, and what they swallowed. */
  readonly book: MachineBook;
  readonly visits: readonly Visit[];
  readonly deposits: readonly Deposit[];
  /** What a network could see to be wrong with the bank's answers. */
  readonly wrong: readonly string[];
}

/**
 * Lives a life against a bank: does every step, lets the line do its worst, and then what networks do: what was late
 * arrives, what is owed is said again until it is answered, and time goes by until nothing waits any more.
 */
export async function playLife(life: Life, world: World, tell: Tell): Promise<Played> {
  const wrong: string[] = [];
  const line = new BadLine(world);
  const book = new MachineBook();
  const around: Surroundings = {
    world,
    line,
    book,
    tell,
    agreed: life.agreed,
    aMinute: async () => world.pass?.(1, names()),
    complain: (what) => wrong.push(what),
  };
  const phone = new PhoneActs(around);
  const withdrawals = new Withdrawals(around, phone);
  const deposits = new Deposits(around);
  const names = () => [
    ...withdrawals.all().map(({ request }) => keyOf(request)),
    ...deposits.all().flatMap(({ key }) => key ?? []),
  ];

  const play = async (step: Step): Promise<unknown> => {
    if (step.does === 'at-once') {
      const { steps, apartMs } = step;
      return world.atOnce(
        steps.map((each) => () => play(each)),
        apartMs,
      );
    }
    if ('visit' in step) return withdrawals.play(step);
    if ('deposit' in step) return deposits.play(step);
    if (step.does === 'arrive') return line.arrive();
    if (step.does === 'pass') return passing(around, step, names());
    return phone.play(step);
  };

  for (const step of life.steps) await play(step);
  if (life.debtsArrive === 'after-days') await untilAllExpired(world, names());
  await withdrawals.payDebts(life);
  await deposits.payDebts();
  await line.arriveAll();
  await untilAllExpired(world, names());
  return { book, visits: withdrawals.all(), deposits: deposits.all(), wrong };
}

async function passing(
  { world, tell }: Surroundings,
  { minutes, trouble }: Extract<Step, { does: 'pass' }>,
  names: readonly TransactionKey[],
): Promise<void> {
  if (!world.pass) return;
  tell('time', `${inWords.minutes(minutes)} go by.`);
  await world.pass(minutes, names, trouble);
}

/** Past a walk-up, a missed advice, a warning, a day's withdrawal, and a week's deposit. */
const UNTIL_ALL_EXPIRED_MINUTES = [3, 16, 22 * 60, 3 * 60, 6 * 24 * 60, 2 * 24 * 60];

async function untilAllExpired(world: World, names: readonly TransactionKey[]): Promise<void> {
  for (const minutes of UNTIL_ALL_EXPIRED_MINUTES) {
    if ((await world.pass?.(minutes, names)) ?? true) return;
  }
}
