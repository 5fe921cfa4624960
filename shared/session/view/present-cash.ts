import type { Money } from '../../cash/money.ts';
import type { CashLeg, CashReport, Transaction } from '../../transaction/transaction.ts';
import { terminalOf } from '../claimable.ts';
import { lateCashIdOf } from '../decisions/settle-late-cash.ts';
import { refundedOf, takenInOf } from '../whole-cash.ts';
import type { CashState, CashView } from './cash-view.ts';
import { cashWords } from './cash-words.ts';
import type { Viewer } from './present-transaction.ts';

/** The money of a transaction, as a channel should see it. Nothing, where there is none. */
export function presentCash(transaction: Transaction, { channel, language }: Viewer): { money?: CashView } {
  const { money } = transaction;
  const state = stateOf(transaction);
  if (!state) return {};
  const amounts = amountsOf(money, state);
  const atMachine = channel === 'atm';
  const terminalId = terminalOf(transaction);
  const { backAtMs, backByMs } = whenBack(transaction, state);
  return {
    money: {
      state,
      says: cashWords(state, { ...amounts, terminalId, language, atMachine }),
      ...amounts,
      ...(!atMachine && terminalId && { terminalId }),
      ...(backAtMs !== undefined && { backAt: moment(backAtMs) }),
      ...(backByMs !== undefined && { backBy: moment(backByMs) }),
    },
  };
}

const moment = (atMs: number): string => new Date(atMs).toISOString();

function stateOf(transaction: Transaction): CashState | undefined {
  const { money, outcome } = transaction;
  const { pending, dispensing, hold, dispensed, takenIn, givenBack } = money;
  const report = money.reports?.at(-1);
  // A fee that comes or goes changes nothing about the cash.
  if (pending && pending.act.act !== 'resize') return stateOfMoving(transaction);
  if (dispensing) return dispensing.isOverdue ? 'unreported' : 'dispensing';
  if (hold) return report ? stateOfReport(report) : 'held';
  if (dispensed) return isLate(transaction, report) ? 'settled-late' : extentOf(dispensed, report);
  if (takenIn) return outcome ? 'credited' : 'taken-in';
  return givenBack ? 'given-back' : undefined;
}

/** What a machine did is so from its report on, also while the bank still writes it down. */
function stateOfMoving({ money: { pending, reports } }: Transaction): CashState {
  switch (pending?.act.act) {
    case 'capture':
      return extentOf(pending.act.money, reports?.at(-1));
    case 'settle-late':
      return 'settled-late';
    case 'take-in':
      return 'taken-in';
    default:
      return 'moving';
  }
}

const stateOfReport = ({ isReversed }: CashReport): CashState => (isReversed ? 'reversed' : 'not-dispensed');

const extentOf = (dispensed: Money, report: CashReport | undefined): CashState =>
  report && dispensed.amountMinor < report.authorized.amountMinor ? 'partly-dispensed' : 'dispensed';

const isLate = ({ id }: Transaction, report: CashReport | undefined): boolean =>
  report !== undefined && id === lateCashIdOf(report.authorizationId);

function amountsOf(
  money: CashLeg,
  state: CashState,
): Partial<
  Pick<
    CashView,
    'held' | 'authorized' | 'dispensed' | 'fee' | 'conversion' | 'givenBack' | 'takenIn' | 'refunded'
  >
> {
  const { hold, dispensing, pending } = money;
  const report = money.reports?.at(-1);
  const authorized = dispensing ? hold?.money : report?.authorized;
  const dispensed = money.dispensed ?? (pending?.act.act === 'capture' ? pending.act.money : undefined);
  const [takenIn, refunded] = [takenInOf(money), refundedOf(money)];
  const givenBack =
    money.givenBack ?? (state === 'partly-dispensed' ? restOf(money.dispensed, report) : undefined);
  const fee = money.fee ?? hold?.fee?.money;
  return {
    ...(hold && { held: hold.money }),
    ...(fee && { fee }),
    ...(money.conversion && { conversion: money.conversion }),
    ...(authorized && { authorized }),
    ...(dispensed && { dispensed }),
    ...(givenBack && { givenBack }),
    ...(takenIn && { takenIn }),
    ...(refunded && { refunded }),
  };
}

/** What had been set aside and did not come out went back with the capture. */
function restOf(dispensed: Money | undefined, report: CashReport | undefined): Money | undefined {
  if (!dispensed || !report || dispensed.amountMinor >= report.authorized.amountMinor) return undefined;
  return { ...dispensed, amountMinor: report.authorized.amountMinor - dispensed.amountMinor };
}

/** What is given back is back in the very act that ends the withdrawal. */
function whenBack(
  { expiresAtMs, endedAtMs }: Transaction,
  state: CashState,
): { backAtMs?: number | undefined; backByMs?: number } {
  switch (state) {
    case 'held':
    case 'not-dispensed':
    case 'reversed':
      return { backByMs: expiresAtMs };
    case 'partly-dispensed':
    case 'given-back':
      return { backAtMs: endedAtMs };
    default:
      return {};
  }
}
