import { type Capability, isCapable } from '../../../../shared/channel/capabilities.ts';
import type { Channel } from '../../../../shared/channel/channel.ts';
import { answer, factsAskedFor } from '../../../../shared/session/decisions/answer.ts';
import { approve } from '../../../../shared/session/decisions/approve.ts';
import { cancel } from '../../../../shared/session/decisions/cancel.ts';
import { saveDraft } from '../../../../shared/session/decisions/save-draft.ts';
import { stepBack } from '../../../../shared/session/decisions/step-back.ts';
import { takeOver } from '../../../../shared/session/decisions/take-over.ts';
import { isHeldBy } from '../../../../shared/session/open-transactions.ts';
import { accountOf } from '../../../../shared/transaction/account-of.ts';
import { termsOf } from '../../../../shared/transaction/circumstances-of.ts';
import { currentStep, furthestStep } from '../../../../shared/transaction/progress.ts';
import type { Transaction } from '../../../../shared/transaction/transaction.ts';
import { answerTo } from '../answers.ts';
import { type Activity, type Bank, change, factsAt } from '../bank.ts';
import { aName, type Customer, mainAccountOf } from '../customer.ts';
import { around, weighed } from '../persona.ts';
import { arrive, leave, thinks, type Visit } from '../visit.ts';
import { collect } from './collect.ts';
import { allocateAtMachine, putIn } from './deposit.ts';
import { getHelp } from './get-help.ts';
import { passOn } from './pass-on.ts';

const HOUR_MS = 3_600_000;
/** Nobody does more steps in one go than this. */
const STEPS_MAX = 40;
/** So many times as often as about anything else. */
const LOAN_ASKED_ABOUT = 5;

/** The open transaction of a customer, as the bank has it. */
export const openOf = ({ session }: Customer, transactionId: string): Transaction | undefined =>
  session.transactions.find(({ id }) => id === transactionId);

/**
 * Goes on with a transaction until it has ended, or until its customer comes back to it no more: over as many channels
 * and days as they are people who do so.
 */
export function* pursue(bank: Bank, customer: Customer, transactionId: string, begunOn?: Visit): Activity {
  const { chance, persona } = customer;
  let here: Visit | undefined = begunOn;
  for (let returns = 0; openOf(customer, transactionId); returns += 1) {
    if (!here) {
      if (returns > persona.returnsMax) return;
      const transaction = openOf(customer, transactionId);
      if (!transaction) return;
      const channel = channelFor(customer, furthestStep(transaction).needs);
      if (channel === 'atm') {
        const { form } = furthestStep(transaction);
        if (form === 'cash-in') yield* putIn(bank, customer, transactionId);
        else if (form === 'cash-out') yield* collect(bank, customer, transactionId);
        else yield* allocateAtMachine(bank, customer, transactionId);
        yield later(customer);
        continue;
      }
      here = yield* arrive(bank, customer, channel);
      if (here && !takeUp(bank, customer, transactionId, here)) {
        leave(bank, customer, here);
        here = undefined;
      }
    }
    if (here) {
      yield thinks(customer);
      here = yield* goOn(bank, customer, transactionId, here);
    }
    if (!here) yield later(customer);
    else if (chance.happens(0.02)) return;
  }
  if (here) leave(bank, customer, here);
}

/** Mostly within hours, sometimes days. */
const later = ({ chance }: Customer): number =>
  chance.happens(0.5) ? around(chance, 0.4 * HOUR_MS) : around(chance, 9 * HOUR_MS);

/** Where a customer goes on: where they like to, of the channels that can. */
export function channelFor({ chance, persona }: Customer, needs: readonly Capability[]): Channel {
  const able = Object.entries(persona.likes).flatMap(([name, weight]) => {
    const channel = name as Channel;
    const isCash = needs.includes('dispenses-cash') || needs.includes('accepts-cash');
    if (weight <= 0 || !isOwn(channel) || !isCapable(channel, needs)) return [];
    if (isCash && channel !== 'atm') return [];
    return [[channel, weight] as const];
  });
  return able.length > 0 ? weighed(chance, able) : 'web';
}

/** A loan is not taken every day: who asks for one asks more. */
const needsHelp = ({ persona }: Customer, { kind }: Transaction): number =>
  persona.asksForHelp * (kind === 'loan-application' ? LOAN_ASKED_ABOUT : 1);

/** In a branch and at the contact centre it is somebody of the bank who drives: see `get-help.ts`. */
const isOwn = (channel: Channel): boolean => channel !== 'branch' && channel !== 'contact-centre';

/** Continues it here; answers whether it is held here now. */
export function takeUp(bank: Bank, customer: Customer, transactionId: string, by: Visit): boolean {
  if (customer.chance.happens(0.04)) {
    const { refused } = change(bank, customer, (session, _, nowMs) =>
      cancel(session, { transactionId, by }, nowMs),
    );
    if (!refused) return false;
  }
  const { refused } = change(bank, customer, (session, _, nowMs) =>
    takeOver(session, { transactionId, by, facts: pinnedFacts(bank, customer, transactionId, nowMs) }, nowMs),
  );
  return refused === undefined;
}

/** As `readPinnedFacts`. */
export function pinnedFacts(
  bank: Bank,
  customer: Customer,
  transactionId: string,
  nowMs: number,
): Record<string, string | number> {
  const transaction = openOf(customer, transactionId);
  if (!transaction) return {};
  const known = factsAt(bank, Object.keys(transaction.facts), nowMs);
  const available = customer.accounts.availableMinor.get(accountOf(transaction) ?? '');
  if (transaction.facts['balance'] === undefined || available === undefined) return known;
  const { hold } = transaction.money;
  const held = hold ? hold.money.amountMinor + (hold.fee?.money.amountMinor ?? 0) : 0;
  return { ...known, balance: available + held };
}

/** Does step after step on one channel. Answers where the customer is then, or nothing if they have left. */
export function* goOn(
  bank: Bank,
  customer: Customer,
  transactionId: string,
  visit: Visit,
): Activity<Visit | undefined> {
  const { chance, persona } = customer;
  let here = visit;
  for (let steps = 0; steps < STEPS_MAX; steps += 1) {
    const transaction = openOf(customer, transactionId);
    if (!transaction) return here;
    if (!isHeldBy(transaction, here)) return undefined;
    if (!chance.happens(persona.patience)) {
      giveUpHere(bank, customer, transaction, here);
      return undefined;
    }
    if (chance.happens(0.025)) {
      change(bank, customer, (session, _, nowMs) => stepBack(session, { transactionId, by: here }, nowMs));
      yield thinks(customer);
      continue;
    }
    const step = currentStep(transaction);
    if (!isCapable(here.channel, step.needs) || step.form === 'cash-out' || step.form === 'cash-in') {
      const next = yield* passOn(bank, customer, transactionId, here);
      if (!next) return undefined;
      here = next;
      continue;
    }
    if (
      step.form === 'question' &&
      here.channel !== 'atm' &&
      chance.happens(needsHelp(customer, transaction))
    ) {
      const after = yield* getHelp(bank, customer, transactionId, here);
      if (!after) return undefined;
      here = after;
      continue;
    }
    const { refused } = doStep(bank, customer, transactionId, here);
    if (refused === 'funds-insufficient' && chance.happens(0.6)) {
      change(bank, customer, (session, _, nowMs) => cancel(session, { transactionId, by: here }, nowMs));
    }
    yield thinks(customer, step.form === 'question' ? 25 : 8);
  }
  leave(bank, customer, here);
  return undefined;
}

function giveUpHere(bank: Bank, customer: Customer, transaction: Transaction, here: Visit): void {
  const step = currentStep(transaction);
  if (step.form === 'question' && customer.chance.happens(0.6)) {
    const draft = answerTo(customer, step);
    change(bank, customer, (session, _, nowMs) =>
      saveDraft(session, { transactionId: transaction.id, by: here, step: step.name, draft }, nowMs),
    );
  }
  if (customer.chance.happens(0.06)) {
    change(bank, customer, (session, _, nowMs) =>
      cancel(session, { transactionId: transaction.id, by: here }, nowMs),
    );
  }
  leave(bank, customer, here);
}

/** Answers or signs what the transaction stands at. */
function doStep(bank: Bank, customer: Customer, transactionId: string, by: Visit) {
  const transaction = openOf(customer, transactionId);
  const step = transaction && currentStep(transaction);
  if (step?.form === 'question') {
    const typed = answerTo(customer, step);
    return change(bank, customer, (session, _, nowMs) => {
      const names = factsAskedFor(session, { transactionId, answer: typed });
      const available = customer.accounts.availableMinor.get(mainAccountOf(customer)) ?? 0;
      const facts = {
        ...factsAt(bank, names, nowMs),
        ...(names.includes('balance') && { balance: available }),
      };
      return answer(session, { transactionId, by, step: step.name, answer: typed, facts }, nowMs);
    });
  }
  const signatureId = aName(customer, 'signature').slice(-24);
  return change(bank, customer, (session, _, nowMs) => {
    const [device] = session.devices;
    const terms = transaction && termsOf(customer.customerId, transaction);
    if (!device || !terms) throw new Error('There is nothing to sign, or nothing to sign with.');
    const signed = { terms, keyThumbprint: device.keyThumbprint, atMs: nowMs, signatureId };
    return approve(session, { transactionId, by, signed }, nowMs);
  });
}
