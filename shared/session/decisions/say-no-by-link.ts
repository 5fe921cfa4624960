import type { Consent } from '../../consent/consent.ts';
import { type Purpose, purposes } from '../../consent/purpose.ts';
import { type Decision, unchanged } from '../decision.ts';
import { isFromBeforeErasure } from '../is-from-before-erasure.ts';
import type { Session } from '../session.ts';
import { changeConsent } from './change-consent.ts';

export interface SayNoByLink {
  readonly purpose: Purpose;
  /** When the message was sent that had the link. */
  readonly sealedAtMs: number;
  /** A hash of the link. */
  readonly evidence: string;
}

/**
 * Takes the no of a link in an e-mail. It never comes to a yes, and where nothing is allowed there is nothing to take
 * back: so it may come any number of times, and by whoever has the mail.
 */
export function sayNoByLink(
  session: Session,
  { purpose, sealedAtMs, evidence }: SayNoByLink,
  committing: number,
  nowMs: number,
): Decision {
  const isNobody = session.version === 0 || isFromBeforeErasure(session, sealedAtMs);
  if (isNobody || !mayTakeBack(purpose, session.consents?.[purpose])) return unchanged(session);
  const state = purposes[purpose].basis === 'consent' ? 'withdrawn' : 'objected';
  return changeConsent(
    session,
    { purpose, state, by: { channel: 'email-link' }, evidence },
    committing,
    nowMs,
  );
}

/** What rests on a consent is on once it was given, all else until it is objected to. */
const mayTakeBack = (purpose: Purpose, said: Consent | undefined): boolean =>
  purposes[purpose].basis === 'consent' ? said?.state === 'given' : said?.state !== 'objected';
