import type { Consents } from '../../consent/consent.ts';
import { Purpose } from '../../consent/purpose.ts';
import type { Decision } from '../decision.ts';
import { limits } from '../limits.ts';
import type { Party } from '../open-transactions.ts';
import { type Session, unopenedSession } from '../session.ts';
import { cancelOpen } from './cancel.ts';
import { endAssistance } from './end-assistance.ts';

/**
 * Erases the session itself, at once, and writes down that everything beside it is to follow.
 *
 * What is open is cancelled first, by the very rule by which the customer could cancel it: where cash or money is on
 * its way, or cash was counted and not allocated, that refuses, and must be finished first. Every sign-in is signed
 * out, so that no app brings the customer back unasked.
 *
 * What stays: the version, what money must still be given back, claims that wait for their answer, and objections,
 * which outlive an erasure.
 */
export function requestErasure(session: Session, { by }: { by: Party }, nowMs: number): Decision {
  const unhelped = endAssistance(session, { because: 'erased', by: 'customer', channel: by.channel }, nowMs);
  const cancelled = unhelped.session.transactions.reduce<Decision>((decision, transaction) => {
    const next = cancelOpen(decision.session, transaction, by, nowMs);
    return {
      session: next.session,
      events: [...decision.events, ...next.events],
      ended: [...(decision.ended ?? []), ...(next.ended ?? [])],
    };
  }, unhelped);
  const left = session.attachments.map(({ channel }) => ({
    type: 'ChannelDetached' as const,
    atMs: nowMs,
    channel,
  }));
  const { customerId, sessionId, version, claims, consents } = session;
  const objections = objectionsAmong(consents);
  return {
    ...cancelled,
    ...(unhelped.deed && { deed: unhelped.deed }),
    session: {
      ...unopenedSession(customerId, sessionId),
      version,
      signedOut: signedOutWithAll(session),
      transactions: cancelled.session.transactions.map((transaction) => ({ ...transaction, drafts: {} })),
      ...(claims && { claims }),
      ...(objections && { consents: objections }),
      erasure: { sinceMs: nowMs, language: session.preferences.language },
    },
    events: [...cancelled.events, ...left],
  };
}

function signedOutWithAll({ signedOut, attachments }: Session): string[] {
  const signIns = attachments.filter(({ visit }) => !visit).map(({ device }) => device);
  return [...signedOut, ...signIns].slice(-limits.signedOutMax);
}

function objectionsAmong(consents: Consents | undefined): Consents | undefined {
  const objected = Purpose.options.flatMap((purpose) => {
    const said = consents?.[purpose];
    return said?.state === 'objected' ? [[purpose, said] as const] : [];
  });
  return objected.length > 0 ? Object.fromEntries(objected) : undefined;
}
