import type { Money } from '../cash/money.ts';
import type { Terms } from '../transaction/definition.ts';
import { definitionOf } from '../transaction/definitions.ts';
import { currentStep } from '../transaction/progress.ts';
import { termsAt } from './decisions/answer-invitation.ts';
import type { Session } from './session.ts';
import { say, type Viewer } from './view/present-transaction.ts';

export interface Collectable {
  readonly transactionId: string;
  readonly name: string;
  readonly money: Money;
  /** What the customer signs to collect it at this machine. */
  readonly terms: Terms;
}

/** What could be collected at a machine now: prepared, set aside, and waiting for nothing else. */
export const collectable = (session: Session, viewer: Viewer, terminalId: string): Collectable[] =>
  session.transactions.flatMap((transaction) => {
    const { hold, pending, dispensing } = transaction.money;
    const terms = termsAt(session, transaction, terminalId);
    if (!hold || !terms || pending || dispensing || currentStep(transaction).form !== 'cash-out') return [];
    const name = say(definitionOf(transaction).name, viewer);
    return [{ transactionId: transaction.id, name, money: hold.money, terms }];
  });
