import type { Session } from '../session/session.ts';
import type { Transaction } from '../transaction/transaction.ts';

/** A session without what opens something for a moment: whoever reads the export must not be able to try it. */
export const sessionWithoutSecrets = (session: Session): Session => ({
  ...session,
  attachments: session.attachments.map(({ visit: _, ...attachment }) => attachment),
  transactions: session.transactions.map(withoutTicket),
});

const withoutTicket = ({ ticket: _, ...transaction }: Transaction): Transaction => transaction;
