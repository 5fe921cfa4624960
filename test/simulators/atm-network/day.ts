import type { Phone } from '../phone.ts';
import { answered } from '../said-no.ts';
import { soManyMsApart } from './at-once.ts';
import { seedOf } from './chance.ts';
import { drawLife } from './draw-life.ts';
import { inWords } from './in-words.ts';
import { phoneHand } from './phone-hand.ts';
import { playLife } from './play-life.ts';
import type { SwitchLine } from './switch-line.ts';
import type { Tell } from './world.ts';

export interface Day {
  readonly seed: number;
  readonly lives: number;
  readonly phone: Phone;
  /** The token of the same customer's card. */
  readonly card: string;
  readonly machines: readonly [string, string];
  readonly acquirer: string;
  /** The ways in which the network speaks; each life goes by the next. */
  readonly lines: readonly { readonly name: string; readonly line: SwitchLine }[];
}

/**
 * A network's day against a running bank: some lives, one after the other, each held against the machines' own book.
 * Answers what is wrong. Time does not pass here but by itself, so nothing expires.
 */
export async function liveDay(day: Day, tell: Tell): Promise<string[]> {
  const wrong: string[] = [];
  // Names of a day begin where chance has it, so that two days within a second have none in common.
  let stan = seedOf(day.seed, Date.now()) % STANS;
  for (let number = 0; number < day.lives; number += 1) {
    const { name, line } = day.lines[number % day.lines.length] ?? {};
    if (!line) throw new Error('There is no line to the bank.');
    tell('', `Life ${number + 1}, over ${name}`);
    const beforeMinor = await balanceOf(day.phone);
    const played = await playLife(
      drawLife(seedOf(day.seed, number)),
      {
        line,
        card: day.card,
        machines: day.machines,
        acquirer: day.acquirer,
        phone: phoneHand(day.phone),
        nowMs: Date.now,
        atOnce: soManyMsApart,
        nextStan: () => String((stan++ % STANS) + 1).padStart(6, '0'),
      },
      tell,
    );
    const isAllPutAway = await putAway(day.phone);
    const [outMinor, inMinor] = [played.book.presentedMinor(), played.book.keptMinor()];
    const moved = `${euros(outMinor)} left the machines and ${euros(inMinor)} entered them`;
    const fellMinor = beforeMinor - (await balanceOf(day.phone));
    tell(
      'books',
      `${moved}; the account ${fellMinor < 0 ? 'rose' : 'fell'} by ${euros(Math.abs(fellMinor))}.`,
    );
    wrong.push(...played.wrong);
    if (outMinor - inMinor !== fellMinor) {
      wrong.push(`Life ${number + 1}: ${moved}, the bank took ${euros(fellMinor)}.`);
    }
    if (isAllPutAway)
      wrong.push(...(await heldForNobody(day.phone)).map((each) => `Life ${number + 1}: ${each}`));
  }
  return wrong;
}

const STANS = 999_999;
const euros = (amountMinor: number): string => inWords.money({ amountMinor, currency: 'EUR' });

/**
 * What was prepared and nobody collected is cancelled, and what was counted goes to its account. A machine that still holds
 * one keeps it for some minutes.
 */
async function putAway(phone: Phone): Promise<boolean> {
  const hand = phoneHand(phone);
  for (const { id, kind } of (await phone.session()).transactions) {
    if (kind === 'cash-withdrawal') await hand.cancel(id);
    if (kind === 'cash-deposit') await hand.allocate(id);
  }
  return (await phone.session()).transactions.every(({ kind }) => kind !== 'cash-withdrawal');
}

async function accountOf(phone: Phone) {
  const { accounts } = answered(await phone.bank.GET('/accounts'));
  const account = accounts.find(({ accountId }) => accountId === 'current');
  if (!account) throw new Error('The customer has no current account.');
  return account;
}

const balanceOf = async (phone: Phone): Promise<number> => (await accountOf(phone)).balance.amountMinor;

async function heldForNobody(phone: Phone): Promise<string[]> {
  const { balance, available } = await accountOf(phone);
  const heldMinor = balance.amountMinor - available.amountMinor;
  return heldMinor === 0 ? [] : [`${euros(heldMinor)} are held for nobody.`];
}
