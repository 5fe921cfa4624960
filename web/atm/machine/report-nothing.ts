import type { NothingBecause, Order } from './order.ts';
import type { Authorized } from './visit.ts';

/** Nothing came out of what was authorized: the bank takes it back. */
export const reportNothing = (cash: Authorized, because: NothingBecause): Order => ({
  do: 'report',
  cash,
  presented: { ...cash.money, amountMinor: 0 },
  because,
});
