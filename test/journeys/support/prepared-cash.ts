import type { TransactionView } from '../../simulators/customer-channel.ts';
import type { Phone } from '../../simulators/phone.ts';

export const euros = (amount: number) => ({ amountMinor: Math.round(amount * 100), currency: 'EUR' });

/** Cash that waits for its customer: begun, answered and approved on their phone. */
export async function prepareCash(
  phone: Phone,
  amount: number,
  accountId = 'current',
): Promise<TransactionView> {
  const { id } = await phone.start('cash-withdrawal');
  const asked = await phone.answer(id, 'amount', { accountId, amountMinor: euros(amount).amountMinor });
  return phone.approve(asked);
}
