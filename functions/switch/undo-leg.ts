import { amendSession } from '../../shared/aws/sessions/amend-session.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import type { JournalEntry, Leg } from '../../shared/switch/journal/journal-entry.ts';
import { abandoned } from '../edge/abandoned.ts';
import { clock } from '../edge/clock.ts';
import { reversed } from '../edge/reversed.ts';
import { settle } from '../edge/settle.ts';

/** Takes back what the session authorized, if it did: nothing came out of the machine, or was kept by it. */
export async function undoLeg(entry: JournalEntry, reason: string, traceparent: string): Promise<void> {
  try {
    if (entry.leg) await settleNothing(entry, entry.leg, reason, traceparent);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'cash-not-authorized') throw error;
  }
}

/** Says to the session that nothing moved; throws the `Refusal` by which it knows better. */
export async function settleNothing(
  { kind, key }: JournalEntry,
  { customerId, transactionId, authorizationId }: Leg,
  reason: string,
  traceparent: string,
): Promise<void> {
  const at = { transactionId, terminalId: key.terminal };
  const changed = await amendSession({ customerId, traceparent }, (session) =>
    kind === 'deposit'
      ? abandoned(session, at, clock.nowMs())
      : reversed(session, { ...at, authorizationId, reason }, clock.nowMs()),
  );
  await settle(changed, transactionId, { traceparent });
}
