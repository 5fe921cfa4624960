import { type Assistance, consentNow } from '../assistance/assistance.ts';
import type { AuditDeed } from '../audit/deed.ts';

/** What happened in an assistance, beside what the assistance itself says of it. */
export type Deed = Pick<AuditDeed, 'what' | 'about' | 'consent' | 'basis'> & {
  /** Absent: whoever assists. */
  readonly by?: AuditDeed['by'];
  readonly channel?: AuditDeed['channel'];
};

/** What the audit is told of something that happened in an assistance, with the consent that it rests on. */
export function deedOf(assistance: Assistance, { by = 'staff', ...deed }: Deed, nowMs: number): AuditDeed {
  const { assistanceId, staffId, role, unit, channel } = assistance;
  const consent = deed.consent ?? consentOf(assistance, nowMs);
  return {
    atMs: nowMs,
    assistanceId,
    staffId,
    role,
    unit,
    by,
    ...(by === 'staff' && { channel }),
    ...deed,
    ...(consent && { consent }),
  };
}

/** The consent as the audit has it. */
export function consentOf(assistance: Assistance, nowMs: number): AuditDeed['consent'] {
  const given = consentNow(assistance, nowMs);
  if (!given) return undefined;
  const { transactionId, purpose, givenOn, untilMs } = given;
  return { transactionId, purpose, givenOn, untilMs };
}
