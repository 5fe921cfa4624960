import { appendRecord } from '../../shared/aws/audit/append-record.ts';
import { deedOf } from '../../shared/session/deed-of.ts';
import { assistanceOf, type Caller } from '../../shared/session/party-of.ts';
import type { Session } from '../../shared/session/session.ts';
import { clock } from './clock.ts';

/** What was looked at. */
export interface Look {
  /** The function behind the door. */
  readonly door: string;
  readonly transactionId?: string | undefined;
}

/**
 * Notes that somebody of the bank looks at a customer, before they are shown anything: where that cannot be noted, they
 * are shown nothing. A customer who looks at what is theirs leaves no record.
 */
export async function notedLook(
  session: Session,
  caller: Caller,
  { door, transactionId }: Look,
): Promise<void> {
  if (!caller.staff) return;
  const nowMs = clock.nowMs();
  const assistance = assistanceOf(session, caller, nowMs);
  const about = { door, ...(transactionId !== undefined && { transactionId }) };
  await appendRecord(session.customerId, deedOf(assistance, { what: 'looked', about }, nowMs));
}
