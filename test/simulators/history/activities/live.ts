import { transactionIdFor } from '../../../../functions/edge/transaction-id.ts';
import type { Channel } from '../../../../shared/channel/channel.ts';
import { start } from '../../../../shared/session/decisions/start.ts';
import { latestDefinition } from '../../../../shared/transaction/definitions.ts';
import type { Kind } from '../../../../shared/transaction/kind.ts';
import { type Activity, type Bank, change } from '../bank.ts';
import { aName, type Customer, mainAccountOf } from '../customer.ts';
import { around, type Intention, share, weighed } from '../persona.ts';
import { arrive, leave, thinks, type Visit } from '../visit.ts';
import { complain } from './complain.ts';
import { deposit } from './deposit.ts';
import { judge } from './judge.ts';
import { channelFor, pursue } from './pursue.ts';
import { settings, settleIn } from './settings.ts';
import { walkUp } from './walk-up.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
const MONTH_MS = 30 * DAY_MS;

/** The life of one customer with their bank: one intention after the other, each lived beside those before it. */
export function* live(bank: Bank, customer: Customer): Activity {
  const { chance, persona } = customer;
  yield untilAwake(bank, customer, Math.round(share(chance) * 0.5 * WEEK_MS));
  for (;;) {
    const intention = weighed(chance, Object.entries(persona.wants)) as Intention;
    bank.begin(customer, intends[intention](bank, customer));
    yield untilAwake(bank, customer, around(chance, WEEK_MS / persona.intentionsPerWeek));
  }
}

/** So long, and on to the morning where that falls into the night. */
function untilAwake(bank: Bank, { chance, persona }: Customer, afterMs: number): number {
  const hourThen = new Date(bank.agenda.nowMs() + afterMs + persona.hoursFromUtc * HOUR_MS).getUTCHours();
  const asleep = hourThen < 7 ? 7 - hourThen : 0;
  return afterMs + Math.round((asleep + (asleep > 0 ? 4 * share(chance) : 0)) * HOUR_MS) + 1;
}

const intends: Readonly<Record<Intention, (bank: Bank, customer: Customer) => Activity>> = {
  'look-around': lookAround,
  'prepared-withdrawal': (bank, customer) => begin(bank, customer, 'cash-withdrawal'),
  'walk-up-withdrawal': walkUpAndJudge,
  deposit,
  transfer: (bank, customer) => begin(bank, customer, 'transfer'),
  loan: (bank, customer) => begin(bank, customer, 'loan-application'),
  card: (bank, customer) => begin(bank, customer, 'card-replacement'),
  settings,
};

/** Looks at the accounts, and at what is open. */
function* lookAround(bank: Bank, customer: Customer): Activity {
  const visit = yield* firstOrNext(bank, customer, channelFor(customer, []));
  if (!visit) return;
  yield thinks(customer, 40);
  const [open] = customer.session.transactions;
  leave(bank, customer, visit);
  if (open && customer.chance.happens(0.3)) yield* pursue(bank, customer, open.id);
}

function* walkUpAndJudge(bank: Bank, customer: Customer): Activity {
  yield* walkUp(bank, customer);
  if (!customer.chance.happens(0.004)) return;
  const last = [...customer.ended.values()].at(-1);
  if (last) yield* complain(bank, customer, last.id);
}

/** Begins a transaction where the customer likes to, and goes on with it. */
function* begin(bank: Bank, customer: Customer, kind: Kind): Activity {
  const { chance, persona } = customer;
  const visit = yield* firstOrNext(bank, customer, channelFor(customer, latestDefinition(kind).begins));
  if (!visit) return;
  yield thinks(customer);
  const transactionId = started(bank, customer, visit, kind);
  if (!transactionId) {
    leave(bank, customer, visit);
    return;
  }
  yield* pursue(bank, customer, transactionId, visit);
  if (!customer.ended.has(transactionId) || !chance.happens(persona.givesFeedback / 3)) return;
  yield around(chance, 6 * HOUR_MS);
  yield* judge(bank, customer, transactionId);
}

/** Who has one of the kind open is asked, and mostly continues that one. */
function started(bank: Bank, customer: Customer, by: Visit, kind: Kind): string | undefined {
  const key = aName(customer, 'request');
  let transactionId = '';
  const ask = (another: boolean) =>
    change(bank, customer, (session, committing, nowMs) => {
      transactionId = transactionIdFor(customer.customerId, key, committing);
      return start(session, { by, transactionId, kind, another }, nowMs);
    });
  const asked = ask(false);
  if (!asked.refused) return transactionId;
  if (asked.refused !== 'kind-already-open' || customer.chance.happens(0.6)) return undefined;
  return ask(true).refused ? undefined : transactionId;
}

/** What they earn, once a month. */
export function* earn(customer: Customer): Activity {
  const { accounts, chance, persona } = customer;
  yield Math.round(share(chance) * MONTH_MS);
  for (;;) {
    const main = mainAccountOf(customer);
    const before = accounts.availableMinor.get(main) ?? 0;
    accounts.availableMinor.set(main, before + persona.monthlyIncomeMinor);
    yield MONTH_MS;
  }
}

/** The first time, the bank asks what it must know. */
function* firstOrNext(bank: Bank, customer: Customer, channel: Channel): Activity<Visit | undefined> {
  const visit = yield* arrive(bank, customer, channel);
  if (!visit || customer.isSettled || channel === 'atm') return visit;
  customer.isSettled = true;
  yield* settleIn(bank, customer, visit);
  return visit;
}
