import { setTimeout as wait } from 'node:timers/promises';
import customers from '../../infra/local/seed/customers.json' with { type: 'json' };
import { chanceOf } from '../simulators/atm-network/chance.ts';
import type { Customer } from '../simulators/customer-channel.ts';
import type { Copy, Victim } from './copy.ts';
import { type CountedUp, countUp } from './count-up.ts';
import { onThePhone, onTheWeb, type Worker } from './customers.ts';
import { Insistent } from './insist.ts';
import { aNetwork } from './network.ts';

export interface KillsAsked {
  readonly kills: number;
  readonly seed: number;
  /** Each in its turn, in an order that the seed has. */
  readonly victims: readonly Victim[];
  readonly tell: (line: string) => void;
}

export interface Survived extends CountedUp {
  readonly kills: Readonly<Record<Victim, number>>;
  /** Writes that customers were told were done, and advices of the network. */
  readonly acknowledged: number;
  /** What got no answer, or a fault for one, and was sent again. */
  readonly repeats: number;
  readonly lives: number;
  /** What left the machines, and what customers signed for, to the cent. */
  readonly balancedMinor: number;
  readonly seconds: number;
}

/** Who of the seed's customers does what. */
const ON_THE_WEB = ['c-chloe', 'c-david'] as const;
const ON_THE_PHONE = ['c-anna', 'c-bruno', 'c-elena'] as const;
const AT_MACHINES = 'c-fabio';

/** Between two kills so much is acknowledged and a moment passes, which falls into whatever is being done just then. */
const WRITES_MIN = 2;
const WRITES_SPAN = 10;
const MOMENT_SPAN_MS = 120;
/** However little is acknowledged on a machine with other things to do. */
const WORK_MAX_MS = 20_000;

/** While the runner is away, the bridge stands in for it; what it then has in its store is all there is of it. */
const BRIDGE_TOO_SHARE = 0.6;
const BRIDGE_TOO_SPAN_MS = 2_500;

/** What a network owes the bank is on its way for a while yet, when all is well again. */
const SETTLED_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 10;

/**
 * Customers on the web and on the phone and a network of machines do what they do, while one process after another is
 * killed in the middle of it; and then everything is counted up.
 */
export async function underKills(copy: Copy, { kills, seed, victims, tell }: KillsAsked): Promise<Survived> {
  const startedAtMs = Date.now();
  const chance = chanceOf(seed);
  const webs = ON_THE_WEB.map((name) => onTheWeb(new Insistent(copy, 'web', customerNamed(name))));
  const phones = ON_THE_PHONE.map((name) => onThePhone(new Insistent(copy, 'mobile', customerNamed(name))));
  const workers: readonly Worker[] = [...webs, ...phones];
  const cardHolder = new Insistent(copy, 'web', customerNamed(AT_MACHINES));
  const network = aNetwork(copy, seed);
  const onPhones = async () => sum(await Promise.all(phones.map(({ who }) => balanceOf(who))));
  const before = { phones: await onPhones(), card: await balanceOf(cardHolder) };

  let isOver = false;
  const faults: string[] = [];
  const work = Promise.all(
    [...workers, network].map((each) =>
      each.run(() => isOver).catch((error: unknown) => void faults.push(`It broke off: ${error}`)),
    ),
  );
  const killed: Record<Victim, number> = { runner: 0, engine: 0, bridge: 0 };
  const acknowledged = () => sum(workers.map(({ who }) => who.acknowledged.length)) + network.acknowledged;
  for (let number = 1; number <= kills; number += 1) {
    const first = chance.below(victims.length);
    const victim = number <= victims.length ? victims[number - 1] : victims[first];
    const enough = acknowledged() + WRITES_MIN + chance.below(WRITES_SPAN);
    await until(() => acknowledged() >= enough || faults.length > 0, WORK_MAX_MS);
    await wait(chance.below(MOMENT_SPAN_MS));
    if (!victim) throw new Error('There is nothing to kill.');
    const killedAtMs = performance.now();
    const isWithBridge =
      victim === 'runner' && victims.includes('bridge') && chance.happens(BRIDGE_TOO_SHARE);
    const afterMs = chance.below(BRIDGE_TOO_SPAN_MS);
    await Promise.all([copy.kill(victim), isWithBridge && wait(afterMs).then(() => copy.kill('bridge'))]);
    killed[victim] += 1;
    if (isWithBridge) killed.bridge += 1;
    const awayMs = Math.round(performance.now() - killedAtMs);
    tell(
      `kill ${number} of ${kills}: the ${victim}${isWithBridge ? ', and the bridge while it was away' : ''}, back after ${awayMs} ms; ${acknowledged()} writes acknowledged`,
    );
    if (faults.length > 0) break;
  }
  const enough = acknowledged() + WRITES_SPAN;
  await until(() => acknowledged() >= enough || faults.length > 0, WORK_MAX_MS);
  isOver = true;
  await work;

  const charged = sum(phones.flatMap(({ told }) => told.map(({ chargedMinor }) => chargedMinor)));
  await until(
    async () => before.card - (await balanceOf(cardHolder)) === network.presentedMinor,
    SETTLED_WITHIN_MS,
  );
  await fetch(`${copy.cloudUrl}/_local/drained`, { method: 'POST' });
  const fell = {
    phones: before.phones - (await onPhones()),
    card: before.card - (await balanceOf(cardHolder)),
  };
  const money = [
    ...(fell.phones === charged
      ? []
      : [`${charged} cents were signed for, and the accounts fell by ${fell.phones}.`]),
    ...(fell.card === network.presentedMinor
      ? []
      : [`${network.presentedMinor} cents left the machines, and the account fell by ${fell.card}.`]),
  ];
  const others = await cardHolder.read<{ transactions: readonly { id: string }[] }>('/session');
  const counted = await countUp(
    copy,
    workers,
    others.transactions.map(({ id }) => id),
    network,
    startedAtMs,
  );
  return {
    ...counted,
    wrong: [...faults, ...money, ...network.wrong, ...counted.wrong],
    kills: killed,
    acknowledged: acknowledged(),
    repeats: sum(workers.map(({ who }) => who.repeats)),
    lives: network.lives,
    balancedMinor: network.presentedMinor + charged,
    seconds: (Date.now() - startedAtMs) / 1000,
  };
}

async function until(isSo: () => boolean | Promise<boolean>, ms: number): Promise<void> {
  for (const untilMs = Date.now() + ms; Date.now() < untilMs; await wait(LOOK_EVERY_MS)) {
    if (await isSo()) return;
  }
}

async function balanceOf(who: Insistent): Promise<number> {
  const { accounts } = await who.read<{
    accounts: readonly { accountId: string; balance: { amountMinor: number } }[];
  }>('/accounts');
  const account = accounts.find(({ accountId }) => accountId === 'current');
  if (!account) throw new Error(`${who.customer.customerId} has no current account.`);
  return account.balance.amountMinor;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function customerNamed(customerId: string): Customer {
  const found = customers.find((customer) => customer.customerId === customerId);
  if (!found) throw new Error(`The seed has no customer ${customerId}.`);
  return { customerId, passcode: found.passcode };
}
