import { randomUUID } from 'node:crypto';
import { openAccount } from '../../shared/aws/ledger/open-account.ts';
import { fees } from '../../shared/cash/books.ts';
import type { Fee } from '../../shared/cash/fee.ts';
import type { Money } from '../../shared/cash/money.ts';
import type { MoneyActOf } from '../../shared/cash/money-act.ts';

/** A customer with one account, by which the acts of a test are named. */
export interface Saver {
  readonly customerId: string;
  readonly accountId: string;
}

export const euros = (amount: number): Money => ({ amountMinor: Math.round(amount * 100), currency: 'EUR' });
export const dollars = (amount: number): Money => ({ ...euros(amount), currency: 'USD' });

/** Opens an account for a customer of whom nobody knew, with an agreed overdraft or none. */
export async function aSaverWith(openingBalance: Money, overdraftMinor?: number): Promise<Saver> {
  const saver = { customerId: `c-${randomUUID()}`, accountId: `a-${randomUUID()}` };
  await openAccount(
    {
      ...saver,
      name: 'Everyday',
      iban: 'IT60X0542811101000000123456',
      position: 0,
      ...(overdraftMinor !== undefined && { overdraftMinor }),
    },
    openingBalance,
  );
  return saver;
}

/** An id nobody has used. */
export const newId = (): string => `act-${randomUUID()}`;

export const holdOf = (
  { customerId, accountId }: Saver,
  money: Money,
  id = newId(),
  agreed: Pick<MoneyActOf<'hold'>, 'fee' | 'overdraft'> = {},
): MoneyActOf<'hold'> => ({ act: 'hold', id, customerId, accountId, money, ...agreed });

export const resizeOf = (
  holdId: string,
  money: Money,
  id = newId(),
  overdraft?: Money,
): MoneyActOf<'resize'> => ({ act: 'resize', id, holdId, money, ...(overdraft && { overdraft }) });

export const captureOf = (holdId: string, money: Money, id = newId(), fee?: Fee): MoneyActOf<'capture'> => ({
  act: 'capture',
  id,
  holdId,
  terminalId: 'atm-1',
  money,
  ...(fee && { fee }),
});

/** A fee that goes to the bank. */
export const feeFor = (money: Money): Fee => ({ money, to: fees });

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
