import type { RefusalCode } from '../refusal/refusal.ts';
import { SessionView } from '../session/view/session-view.ts';
import { TransactionView } from '../session/view/transaction-view.ts';

/** What most doors answer with. */
export const sessionAnswer = {
  status: 200,
  description: 'The session, as the calling channel should see it.',
  schema: SessionView,
} as const;

export const transactionAnswer = {
  status: 200,
  description: 'The transaction, as the calling channel should see it.',
  schema: TransactionView,
} as const;

/** What any change by whoever drives a transaction may run into. */
export const drivingRefuses = [
  'transaction-not-found',
  'transaction-expired',
  'transaction-held',
  'transaction-suspended',
  'money-moving',
  'cash-in-machine',
] as const satisfies RefusalCode[];
