import type { Money } from '../cash/money.ts';
import type { Channel } from '../channel/channel.ts';
import { currentStep } from '../transaction/progress.ts';
import type { Session } from './session.ts';

export interface Prepared {
  readonly transactionId: string;
  readonly money: Money;
  readonly on: Channel;
  readonly atMs: number;
}

/** The withdrawals that a customer could collect at any machine now, the oldest first. */
export const preparedFor = ({ transactions }: Session, nowMs: number): Prepared[] =>
  transactions
    .filter(({ expiresAtMs, money }) => expiresAtMs > nowMs && !money.pending && !money.dispensing)
    .filter((transaction) => currentStep(transaction).form === 'cash-out')
    .flatMap(({ id, money: { hold }, startedOn, startedAtMs }) =>
      hold ? [{ transactionId: id, money: hold.money, on: startedOn, atMs: startedAtMs }] : [],
    )
    .sort((one, other) => one.atMs - other.atMs);
