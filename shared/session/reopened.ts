import type { Transaction } from '../transaction/transaction.ts';

/**
 * A transaction as it goes on where cash came late: without its end, and without whoever held it or was to take it up.
 * What was recorded of the first one stays there, so the money, the step and the id are for the late one to say.
 */
export function reopened(of: Transaction): Transaction {
  const open = { ...of };
  for (const name of ofItsEnd) delete open[name];
  return open;
}

const ofItsEnd = ['outcome', 'endedAtMs', 'because', 'warnedAtMs', 'holder', 'ticket'] as const;
