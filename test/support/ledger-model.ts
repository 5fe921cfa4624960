import type { MoneyDecline, MoneyOutcome } from '../../shared/cash/bank.ts';
import { isForeign, withFee } from '../../shared/cash/fee.ts';
import type { Money } from '../../shared/cash/money.ts';
import type { MoneyAct, MoneyActOf } from '../../shared/cash/money-act.ts';

/** What a bank is, in the fewest words: no postings, no conditions, one act after the other. */
export interface ModelBank {
  readonly answered: Record<string, MoneyOutcome>;
  readonly accounts: Record<
    string,
    { currency: string; balanceMinor: number; availableMinor: number; overdraftMinor?: number | undefined }
  >;
  readonly holds: Record<string, { state: 'held' | 'captured' | 'released'; account: string; money: Money }>;
  readonly takeIns: Record<string, { customerId: string; money: Money; allocated: boolean }>;
}

export const modelAccount = ({ customerId, accountId }: { customerId: string; accountId: string }): string =>
  `${customerId}/${accountId}`;

/** Carries an act out on a copy of the bank, and answers with the copy. */
export function carryOutOnModel(
  before: ModelBank,
  act: MoneyAct,
): { bank: ModelBank; outcome: MoneyOutcome } {
  const earlier = before.answered[act.id];
  if (earlier) return { bank: before, outcome: earlier };

  const bank = structuredClone(before);
  const because = carryOut(bank, act);
  const outcome: MoneyOutcome = because ? { done: false, because } : { done: true };
  bank.answered[act.id] = outcome;
  return { bank, outcome };
}

function carryOut(bank: ModelBank, act: MoneyAct): MoneyDecline | undefined {
  switch (act.act) {
    case 'hold':
      return hold(bank, act);
    case 'resize':
      return resize(bank, act);
    case 'capture':
      return capture(bank, act);
    case 'release':
      return release(bank, act);
    case 'transfer':
    case 'fee':
      return spend(bank, act);
    case 'take-in':
      bank.takeIns[act.id] = { customerId: act.customerId, money: act.money, allocated: false };
      return undefined;
    case 'allocate':
      return allocate(bank, act);
    case 'refund':
      return refund(bank, act);
  }
}

function hold(bank: ModelBank, act: MoneyActOf<'hold'>): MoneyDecline | undefined {
  if (isForeign(act.fee, act.money)) return 'currency-differs';
  if (bank.holds[act.id]) return 'hold-released';
  const money = withFee(act.money, act.fee);
  const because = whyNotSpend(bank, { ...act, money });
  if (because) return because;
  add(bank, modelAccount(act), 0, -money.amountMinor);
  bank.holds[act.id] = { state: 'held', account: modelAccount(act), money };
  return undefined;
}

function resize(bank: ModelBank, act: MoneyActOf<'resize'>): MoneyDecline | undefined {
  const held = bank.holds[act.holdId];
  const because = whyNotHeld(held);
  if (!held || because) return because;
  if (held.money.currency !== act.money.currency) return 'currency-differs';
  const moreMinor = act.money.amountMinor - held.money.amountMinor;
  const account = bank.accounts[held.account];
  if (moreMinor > 0 && account && isShort(account, moreMinor, act.overdraft)) return 'funds-insufficient';
  held.money = act.money;
  add(bank, held.account, 0, -moreMinor);
  return undefined;
}

const whyNotHeld = (held: ModelBank['holds'][string] | undefined): MoneyDecline | undefined => {
  if (!held) return 'hold-unknown';
  if (held.state === 'captured') return 'hold-captured';
  return held.state === 'released' ? 'hold-released' : undefined;
};

function capture(bank: ModelBank, act: MoneyActOf<'capture'>): MoneyDecline | undefined {
  const held = bank.holds[act.holdId];
  const because = whyNotHeld(held);
  if (!held || because) return because;
  if (held.money.currency !== act.money.currency || isForeign(act.fee, act.money)) return 'currency-differs';
  const { amountMinor: takenMinor } = withFee(act.money, act.fee);
  if (held.money.amountMinor < takenMinor) return 'hold-exceeded';
  held.state = 'captured';
  add(bank, held.account, -takenMinor, held.money.amountMinor - takenMinor);
  return undefined;
}

function release(bank: ModelBank, act: MoneyActOf<'release'>): MoneyDecline | undefined {
  const held = bank.holds[act.holdId];
  if (held?.state === 'captured') return 'hold-captured';
  if (held?.state === 'held') add(bank, held.account, 0, held.money.amountMinor);
  const nothing = { account: '', money: { amountMinor: 0, currency: 'EUR' } };
  bank.holds[act.holdId] = { ...(held ?? nothing), state: 'released' };
  return undefined;
}

function spend(bank: ModelBank, act: MoneyActOf<'transfer' | 'fee'>): MoneyDecline | undefined {
  const because = whyNotSpend(bank, act);
  if (because) return because;
  add(bank, modelAccount(act), -act.money.amountMinor, -act.money.amountMinor);
  return undefined;
}

function allocate(bank: ModelBank, act: MoneyActOf<'allocate'>): MoneyDecline | undefined {
  const takeIn = bank.takeIns[act.takeInId];
  if (takeIn?.customerId !== act.customerId) return 'take-in-unknown';
  if (takeIn.allocated) return 'take-in-allocated';
  const account = bank.accounts[modelAccount(act)];
  if (!account) return 'account-unknown';
  if (account.currency !== takeIn.money.currency) return 'currency-differs';
  takeIn.allocated = true;
  add(bank, modelAccount(act), takeIn.money.amountMinor, takeIn.money.amountMinor);
  return undefined;
}

function refund(bank: ModelBank, act: MoneyActOf<'refund'>): MoneyDecline | undefined {
  const account = bank.accounts[modelAccount(act)];
  if (!account) return 'account-unknown';
  if (account.currency !== act.money.currency) return 'currency-differs';
  add(bank, modelAccount(act), act.money.amountMinor, act.money.amountMinor);
  return undefined;
}

function whyNotSpend(
  bank: ModelBank,
  act: MoneyActOf<'hold' | 'transfer' | 'fee'>,
): MoneyDecline | undefined {
  const account = bank.accounts[modelAccount(act)];
  if (!account) return 'account-unknown';
  if (account.currency !== act.money.currency) return 'currency-differs';
  const overdraft = act.act === 'hold' ? act.overdraft : undefined;
  return isShort(account, act.money.amountMinor, overdraft) ? 'funds-insufficient' : undefined;
}

/** Who asks to go below zero by more than was agreed is refused, also where it would not be needed. */
const isShort = (
  { availableMinor, overdraftMinor }: ModelBank['accounts'][string],
  neededMinor: number,
  overdraft: Money | undefined,
): boolean =>
  availableMinor + (overdraft?.amountMinor ?? 0) < neededMinor ||
  (overdraft !== undefined && overdraft.amountMinor > (overdraftMinor ?? -1));

function add(bank: ModelBank, name: string, balanceMinor: number, availableMinor: number): void {
  const account = bank.accounts[name];
  if (!account) throw new Error(`The model has no account ${name}.`);
  account.balanceMinor += balanceMinor;
  account.availableMinor += availableMinor;
}
