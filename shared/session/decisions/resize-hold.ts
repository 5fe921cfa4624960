import type { Charges } from '../../cash/charges.ts';
import { withFee } from '../../cash/fee.ts';
import type { Transaction } from '../../transaction/transaction.ts';

/** Writes down that this fee, or none, is to be set aside beside the cash, in the place of what is there. */
export function resizeHold(
  transaction: Transaction,
  { fee, overdraft }: Pick<Charges, 'fee' | 'overdraft'>,
  nowMs: number,
): Transaction {
  const { hold } = transaction.money;
  if (!hold) throw new Error('A fee was decided where nothing is held.');
  const moneyActs = transaction.moneyActs + 1;
  const act = {
    act: 'resize' as const,
    id: `${transaction.id}.${moneyActs}`,
    holdId: hold.id,
    money: withFee(hold.money, fee),
    ...(fee && { fee }),
    ...(overdraft && { overdraft }),
  };
  return { ...transaction, moneyActs, money: { ...transaction.money, pending: { act, sinceMs: nowMs } } };
}
