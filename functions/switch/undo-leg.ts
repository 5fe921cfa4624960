import { amendSession } from '../../shared/aws/sessions/amend-session.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { reverseCash } from '../../shared/session/decisions/reverse-cash.ts';
import type { JournalEntry } from '../../shared/switch/journal/journal-entry.ts';
import { clock } from '../edge/clock.ts';
import { settle } from '../edge/settle.ts';

/** Takes back what the session authorized for a withdrawal, if it did: nothing came out of the machine. */
export async function undoLeg(
  { leg, key }: JournalEntry,
  reason: string,
  traceparent: string,
): Promise<'undone' | 'never-authorized'> {
  if (!leg) return 'never-authorized';
  const { customerId, transactionId, authorizationId } = leg;
  try {
    const reversed = await amendSession({ customerId, traceparent }, (session) =>
      reverseCash(
        session,
        { transactionId, authorizationId, terminalId: key.terminal, reason },
        clock.nowMs(),
      ),
    );
    await settle(reversed, transactionId, { traceparent });
    return 'undone';
  } catch (error) {
    if (error instanceof Refusal && error.code === 'cash-not-authorized') return 'never-authorized';
    throw error;
  }
}
