import type { Transaction } from '../transaction/transaction.ts';

/**
 * What an erasure does with an item that stands under a customer.
 *
 * - `stays`: the session, which erases itself and keeps its version.
 * - `restricted`: kept by law, shown on no list, and gone when its years are over.
 * - `its-room`: a book with a version and an outbox of its own; its room empties it on `DataErased`, so that its
 *   version never goes back and what it has scheduled is found. Or an open line: whoever hears in the stream that its
 *   channel is signed out hangs up and then forgets it, which nobody could who does not know it any more.
 * - `deleted`: everything else, whoever wrote it. A new kind of item need not be remembered here to be erased.
 */
export type Treatment = 'stays' | 'restricted' | 'its-room' | 'deleted';

export function treatmentOf(sk: string, transaction?: Transaction): Treatment {
  const [kind = ''] = sk.split('#');
  if (kind === 'transaction') return transaction && movedMoney(transaction) ? 'restricted' : 'deleted';
  return byKind.get(kind) ?? 'deleted';
}

const byKind: ReadonlyMap<string, Treatment> = new Map([
  ['session', 'stays'],
  ['claim', 'restricted'],
  ['consent', 'restricted'],
  ['offers', 'its-room'],
  ['reminders', 'its-room'],
  ['line', 'its-room'],
]);

/** A payment, and whatever was set aside or taken in for one. */
const movedMoney = ({ moneyActs, money }: Transaction): boolean =>
  moneyActs > 0 || Object.keys(money).length > 0;

/**
 * A payment as the law wants it: who paid what to whom, when, and by which approval. What served the customer's
 * convenience goes.
 */
export function asPaymentRecord(transaction: Transaction): Transaction {
  const { holder: _, ticket: __, signatures: ___, warnedAtMs: ____, ...kept } = transaction;
  return { ...kept, drafts: {}, facts: {}, changes: [] };
}
