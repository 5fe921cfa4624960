import type { Journal } from './bank/journal.ts';
import type { Admission, MachineAtBank } from './bank/machine-at-bank.ts';
import { silence } from './bank/told.ts';
import type { VisitAtBank } from './bank/visit-at-bank.ts';
import type { Input, Told, Touch } from './machine/input.ts';
import { asleep } from './machine/leaving.ts';
import type { Money } from './machine/money.ts';
import type { Order } from './machine/order.ts';
import { patienceMsOf, react, tooLate } from './machine/react.ts';
import type { State } from './machine/state.ts';
import type { Receipt } from './machine/visit.ts';

export interface MachineParts {
  readonly atBank: MachineAtBank;
  readonly journal: Journal;
  /** Counts notes out, and says how many really stand in the mouth. */
  readonly countOut: (money: Money) => Promise<Money>;
  readonly print: (receipt: Receipt) => void;
  /** Says what is in the cassettes, by which the bank is known to be there. */
  readonly report: () => Promise<Told>;
  readonly changed: (state: State) => void;
}

export interface RunningMachine {
  readonly state: () => State;
  touch(input: Touch): void;
  /** Asks whether anybody is there, and pays what is owed. */
  wake(): void;
  /** The line went, or came back. */
  lineMoved(): void;
  stop(): void;
}

const PAYS_EVERY_MS = 5_000;

/** Gives a machine time, a bank and hands: carries out what it orders, and tells it what came of that. */
export function runMachine(parts: MachineParts): RunningMachine {
  const { atBank, journal, countOut, print, changed } = parts;
  let state: State = asleep;
  let visit: VisitAtBank | undefined;
  /** Rises when a customer goes: what is answered to an earlier one is shown to nobody. */
  let customer = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let paying: Promise<void> | undefined;

  function step(reaction: ReturnType<typeof react>): void {
    const before = state;
    state = reaction.state;
    if (state.at === 'slot-open') visit?.inserted(state.transactionId, state.inserted);
    const isFreeAgain = state.at === 'welcome' && before.at !== 'welcome';
    if (isFreeAgain) customer += 1;
    clearTimeout(patience);
    const waitsMs = patienceMsOf(state);
    if (waitsMs !== undefined) patience = setTimeout(happen, waitsMs, { is: 'patience-over' });
    changed(state);
    for (const order of reaction.orders) carryOut(order);
    // Nobody is invited whom the bank would not hear.
    if (isFreeAgain) carryOut({ do: 'ask-for-service' });
  }

  const happen = (input: Input) => step(react(state, input));

  /** Puts an answer in, where the customer that it is for is still there. */
  function carryOut(order: Order, its = visit): void {
    const asker = customer;
    answerTo(order, its)
      .catch(() => silence)
      .then((answer) => {
        if (!answer) return;
        const { told, visit: admitted }: Admission = 'told' in answer ? answer : { told: answer };
        if (asker !== customer) {
          admitted?.end().catch(unheard);
          for (const late of tooLate(told)) carryOut(late, its);
          return;
        }
        visit = admitted ?? visit;
        happen(told);
      });
  }

  async function answerTo(order: Order, its: VisitAtBank | undefined): Promise<Told | Admission | undefined> {
    switch (order.do) {
      case 'ask-for-service':
        return parts.report();
      case 'verify-card':
        return atBank.verifyCard(order.cardToken);
      case 'draw-qr':
        return atBank.drawQr();
      case 'watch-qr':
        return atBank.watchQr(order.invitationId);
      case 'count-out':
        return { is: 'told', that: 'counted-out', presented: await present(order.money, its) };
      case 'print':
        print(order.receipt);
        return undefined;
      default:
        return its && answerInVisit(order, its);
    }
  }

  async function answerInVisit(order: OrderOfVisit, its: VisitAtBank): Promise<Told | undefined> {
    switch (order.do) {
      case 'authorize':
        return its.authorize(order.wish, order.cardToken);
      case 'open-slot':
        return its.openSlot();
      case 'find-accounts':
        await paying;
        return its.accounts(order.transactionId, order.money);
      case 'allocate':
        return its.allocate(order.transactionId, order.account);
      case 'report':
        its.report(order.cash, order.presented, order.because);
        break;
      case 'keep':
        its.keep(order.transactionId, order.counted);
        break;
      case 'close-slot':
        await its.closeSlot(order.transactionId).catch(unheard);
        break;
      case 'answer-offer':
        await its.answerOffer(order.offer, order.answer).catch(unheard);
        break;
      case 'end-visit':
        visit = undefined;
        await paying;
        await its.end().catch(unheard);
    }
    pay();
    return undefined;
  }

  /** What stands in the mouth is written down before anything else happens. */
  async function present(money: Money, its: VisitAtBank | undefined): Promise<Money> {
    const presented = await countOut(money);
    if (state.at === 'counting-out') its?.presented(state.cash, presented);
    return presented;
  }

  function pay(): void {
    paying ??= atBank.payDebts().finally(() => {
      paying = undefined;
    });
  }

  const lineMoved = () => {
    carryOut({ do: 'ask-for-service' });
    pay();
  };

  let debts: ReturnType<typeof setInterval> | undefined;
  return {
    state: () => state,
    touch: happen,
    wake: () => {
      journal.wake();
      debts = setInterval(pay, PAYS_EVERY_MS);
      lineMoved();
    },
    lineMoved,
    stop: () => {
      clearTimeout(patience);
      clearInterval(debts);
    },
  };
}

/** What a machine has done for the customer before it. */
type OrderOfVisit = Exclude<
  Order,
  { do: 'ask-for-service' | 'verify-card' | 'draw-qr' | 'watch-qr' | 'count-out' | 'print' }
>;

/** It changes nothing for the customer, and the bank comes to the same by its own clock. */
const unheard = () => undefined;
