import { readEnded } from '../../shared/aws/sessions/history.ts';
import type { Money } from '../../shared/cash/money.ts';
import { reportOf } from '../../shared/session/decisions/complete-cash.ts';
import type { Session } from '../../shared/session/session.ts';
import type { JournalEntry, Leg } from '../../shared/switch/journal/journal-entry.ts';

/** Somebody has said what became of it, so silence says nothing any more. */
export class NotSilent extends Error {}

/**
 * Throws `NotSilent` where the session knows otherwise than silence would have it: a reversal that is still on its way
 * into the journal, or what people found out. Only a machine's own late word may contradict an earlier one.
 */
export async function requireUnsaid(
  session: Session,
  { kind, key }: JournalEntry,
  { transactionId, authorizationId }: Leg,
  presented: Money,
): Promise<void> {
  const open = session.transactions.find(({ id }) => id === transactionId);
  const of = open ?? (await readEnded(session.customerId, transactionId));
  if (kind === 'deposit') {
    if (open || of?.outcome === 'completed') return;
    throw new NotSilent('The deposit has ended without its cash.');
  }
  const said = of && reportOf(of, { terminalId: key.terminal, authorizationId });
  if (said && said.dispensed.amountMinor !== presented.amountMinor) {
    throw new NotSilent('Another outcome of this authorization is known.');
  }
}
