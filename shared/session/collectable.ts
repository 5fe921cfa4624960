import type { Money } from '../cash/money.ts';
import { definitionOf } from '../transaction/definitions.ts';
import { currentStep } from '../transaction/progress.ts';
import type { Session } from './session.ts';
import { say, type Viewer } from './view/present-transaction.ts';

/** What could be collected at a machine now: prepared, set aside, and waiting for nothing else. */
export const collectable = (
  session: Session,
  viewer: Viewer,
): { transactionId: string; name: string; money: Money }[] =>
  session.transactions.flatMap((transaction) => {
    const { hold, pending, dispensing } = transaction.money;
    if (!hold || pending || dispensing || currentStep(transaction).form !== 'cash-out') return [];
    return [
      { transactionId: transaction.id, name: say(definitionOf(transaction).name, viewer), money: hold.money },
    ];
  });
