import type { Assistance } from '../../assistance/assistance.ts';
import { assistanceLimits } from '../../assistance/limits.ts';
import { type Decision, unchanged } from '../decision.ts';
import { deedOf } from '../deed-of.ts';
import type { Session } from '../session.ts';
import { endAssistance, endConsent } from './end-assistance.ts';

/** Ends an assistance whose time is over, or the consent in it, or a question that nobody answered. */
export function wakeAssistance(session: Session, nowMs: number): Decision {
  const { assistance } = session;
  if (!assistance || assistanceEndsAtMs(assistance) > nowMs) return unchanged(session);
  if (assistance.endsAtMs <= nowMs) return endAssistance(session, { because: 'time', by: 'bank' }, nowMs);
  const ended = endConsent(session, 'time', nowMs);
  const transactionId = assistance.consent?.transactionId;
  const about = { because: 'time', ...(transactionId && { transactionId }) };
  return { ...ended, deed: deedOf(assistance, { what: 'ended', by: 'bank', about }, nowMs) };
}

/** When time next asks something of it. */
export const assistanceEndsAtMs = ({ endsAtMs, consent }: Assistance): number =>
  consent ? Math.min(endsAtMs, endOf(consent)) : endsAtMs;

const endOf = (consent: NonNullable<Assistance['consent']>): number =>
  consent.state === 'given' ? consent.untilMs : consent.askedAtMs + assistanceLimits.askLivesMs;
