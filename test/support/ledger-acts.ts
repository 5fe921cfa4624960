import { randomUUID } from 'node:crypto';
import { openAccount } from '../../shared/aws/ledger/open-account.ts';
import type { Money } from '../../shared/cash/money.ts';
import type { MoneyActOf } from '../../shared/cash/money-act.ts';

/** A customer with one account, by which the acts of a test are named. */
export interface Saver {
  readonly customerId: string;
  readonly accountId: string;
}

export const euros = (amount: number): Money => ({ amountMinor: Math.round(amount * 100), currency: 'EUR' });
export const dollars = (amount: number): Money => ({ ...euros(amount), currency: 'USD' });

/** Opens an account for a customer of whom nobody knew. */
export async function aSaverWith(openingBalance: Money): Promise<Saver> {
  const saver = { customerId: `c-${randomUUID()}`, accountId: `a-${randomUUID()}` };
  await openAccount(
    { ...saver, name: 'Everyday', iban: 'IT60X0542811101000000123456', position: 0 },
    openingBalance,
  );
  return saver;
}

/** An id nobody has used. */
export const newId = (): string => `act-${randomUUID()}`;

export const holdOf = ({ customerId, accountId }: Saver, money: Money, id = newId()): MoneyActOf<'hold'> => ({
  act: 'hold',
  id,
  customerId,
  accountId,
  money,
});

export const captureOf = (holdId: string, money: Money, id = newId()): MoneyActOf<'capture'> => ({
  act: 'capture',
  id,
  holdId,
  terminalId: 'atm-1',
  money,
});

export const releaseOf = (holdId: string, id = newId()): MoneyActOf<'release'> => ({
  act: 'release',
  id,
  holdId,
});

export const transferOf = (
  { customerId, accountId }: Saver,
  money: Money,
  id = newId(),
): MoneyActOf<'transfer'> => ({
  act: 'transfer',
  id,
  customerId,
  accountId,
  money,
  creditor: { iban: 'DE89370400440532013000', name: 'Landlord' },
});

export const feeOf = ({ customerId, accountId }: Saver, money: Money, id = newId()): MoneyActOf<'fee'> => ({
  act: 'fee',
  id,
  customerId,
  accountId,
  money,
});

export const refundOf = (
  { customerId, accountId }: Saver,
  money: Money,
  id = newId(),
): MoneyActOf<'refund'> => ({ act: 'refund', id, customerId, accountId, money });

export const takeInOf = (
  { customerId }: { customerId: string },
  money: Money,
  id = newId(),
): MoneyActOf<'take-in'> => ({ act: 'take-in', id, customerId, terminalId: 'atm-1', money });

export const allocateOf = (
  takeInId: string,
  { customerId, accountId }: Saver,
  id = newId(),
): MoneyActOf<'allocate'> => ({ act: 'allocate', id, takeInId, customerId, accountId });
