import type { MoneyDecline, MoneyOutcome } from '../../../shared/cash/bank.ts';
import { withFee } from '../../../shared/cash/fee.ts';
import type { Money } from '../../../shared/cash/money.ts';
import type { MoneyAct } from '../../../shared/cash/money-act.ts';

/** The accounts of one simulated customer, behind the port of money: no more than the domain asks for. */
export interface Accounts {
  /** What may be spent, by account, the main one first. */
  readonly availableMinor: Map<string, number>;
  readonly holds: Map<string, { readonly accountId: string; readonly money: Money }>;
  readonly takeIns: Map<string, Money>;
}

export const openAccounts = (availableMinor: Readonly<Record<string, number>>): Accounts => ({
  availableMinor: new Map(Object.entries(availableMinor)),
  holds: new Map(),
  takeIns: new Map(),
});

/** Carries an act out. Each comes once: nothing crashes in this bank. */
export function carryOut(accounts: Accounts, act: MoneyAct): MoneyOutcome {
  const because = refusedBecause(accounts, act);
  return because ? { done: false, because } : { done: true };
}

function refusedBecause(accounts: Accounts, act: MoneyAct): MoneyDecline | undefined {
  const { holds, takeIns } = accounts;
  switch (act.act) {
    case 'hold': {
      const money = withFee(act.money, act.fee);
      const because = take(accounts, act.accountId, money);
      if (!because) holds.set(act.id, { accountId: act.accountId, money });
      return because;
    }
    case 'resize': {
      const held = holds.get(act.holdId);
      if (!held) return 'hold-unknown';
      const more = act.money.amountMinor - held.money.amountMinor;
      const because = take(accounts, held.accountId, { ...act.money, amountMinor: more });
      if (!because) holds.set(act.holdId, { ...held, money: act.money });
      return because;
    }
    case 'capture':
    case 'release': {
      const held = holds.get(act.holdId);
      if (!held) return undefined;
      holds.delete(act.holdId);
      const taken = act.act === 'capture' ? withFee(act.money, act.fee).amountMinor : 0;
      give(accounts, held.accountId, held.money.amountMinor - taken);
      return undefined;
    }
    case 'transfer':
    case 'fee':
      return take(accounts, act.accountId, act.money);
    case 'settle-late':
      give(accounts, act.accountId, -act.money.amountMinor);
      return undefined;
    case 'take-in':
      takeIns.set(act.id, act.money);
      return undefined;
    case 'allocate': {
      const cash = takeIns.get(act.takeInId);
      if (!cash) return 'take-in-unknown';
      takeIns.delete(act.takeInId);
      give(accounts, act.accountId, cash.amountMinor);
      return undefined;
    }
    case 'refund':
      give(accounts, act.accountId, act.money.amountMinor);
      return undefined;
  }
}

function take({ availableMinor }: Accounts, accountId: string, money: Money): MoneyDecline | undefined {
  const available = availableMinor.get(accountId);
  if (available === undefined) return 'account-unknown';
  if (available < money.amountMinor) return 'funds-insufficient';
  availableMinor.set(accountId, available - money.amountMinor);
  return undefined;
}

function give({ availableMinor }: Accounts, accountId: string, amountMinor: number): void {
  availableMinor.set(accountId, (availableMinor.get(accountId) ?? 0) + amountMinor);
}
