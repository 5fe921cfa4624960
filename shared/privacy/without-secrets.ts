import type { Session } from '../session/session.ts';
import type { Transaction } from '../transaction/transaction.ts';

/**
 * A session without what opens something for a moment: whoever reads the export must not be able to try it. Who of the bank
 * assists just now is in the export as the audit has it, by their role.
 */
export const sessionWithoutSecrets = ({ helpCode: _, assistance: __, ...session }: Session): Session => ({
  ...session,
  attachments: session.attachments.map(({ visit: ___, ...attachment }) => attachment),
  transactions: session.transactions.map(withoutTicket),
});

const withoutTicket = ({ ticket: _, ...transaction }: Transaction): Transaction => transaction;
