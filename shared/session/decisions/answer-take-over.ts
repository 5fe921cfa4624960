import type { AssistanceConsent, GivenConsent } from '../../assistance/assistance.ts';
import { assistanceLimits } from '../../assistance/limits.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Decision } from '../decision.ts';
import { consentOf, deedOf } from '../deed-of.ts';
import { about, openTransaction, type Party } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { endConsent } from './end-assistance.ts';

export interface AnswerTakeOver {
  readonly transactionId: string;
  /** The assistance that the customer was shown. */
  readonly assistanceId: string;
  readonly by: Party;
  readonly answer: 'given' | 'refused';
}

type Asked = Extract<AssistanceConsent, { state: 'asked' }>;

/**
 * The customer says yes or no to an agent who asked to drive, on a device of their own. A "no" to what they said yes to
 * before takes that back at once, and what the agent held is laid down.
 */
export function answerTakeOver(session: Session, command: AnswerTakeOver, nowMs: number): Decision {
  const { assistance } = session;
  const { consent } = assistance ?? {};
  openTransaction(session, command.transactionId, nowMs);
  const isTheirs = assistance?.assistanceId === command.assistanceId && assistance.endsAtMs > nowMs;
  if (!isTheirs || !consent || consent.transactionId !== command.transactionId) throw notAsked();
  if (command.answer === 'refused') return refuse(session, command, nowMs);
  if (consent.state !== 'asked' || consent.askedAtMs + assistanceLimits.askLivesMs <= nowMs) {
    throw notAsked();
  }
  const { channel: givenOn, device } = command.by;
  return giveConsent(session, consent, { givenOn, device }, nowMs);
}

/** What the customer said yes to, from now on for as long as was asked, and never longer than the assistance. */
export function giveConsent(
  session: Session,
  { transactionId, purpose, minutes }: Pick<Asked, 'transactionId' | 'purpose' | 'minutes'>,
  on: Pick<GivenConsent, 'givenOn' | 'device'>,
  nowMs: number,
): Decision {
  const { assistance } = session;
  if (!assistance) throw notAsked();
  const transaction = openTransaction(session, transactionId, nowMs);
  const untilMs = Math.min(nowMs + minutes * MINUTE_MS, assistance.endsAtMs);
  const given: GivenConsent = {
    state: 'given',
    transactionId,
    purpose,
    givenAtMs: nowMs,
    untilMs,
    ...on,
  };
  const consented = { ...assistance, consent: given };
  const { role, unit } = assistance;
  return {
    session: { ...session, assistance: consented },
    deed: deedOf(
      consented,
      {
        what: 'consented',
        by: 'customer',
        channel: on.givenOn,
        about: { transactionId, kind: transaction.kind, step: transaction.at, purpose },
        consent: consentOf(consented, nowMs),
      },
      nowMs,
    ),
    events: [
      {
        type: 'TakeOverAnswered',
        ...about(transaction, nowMs, on.givenOn),
        role,
        unit,
        answer: 'given',
        untilMs,
      },
    ],
  };
}

const MINUTE_MS = 60_000;

function refuse(session: Session, { transactionId, by }: AnswerTakeOver, nowMs: number): Decision {
  const { assistance } = session;
  const transaction = session.transactions.find(({ id }) => id === transactionId);
  if (!assistance || !transaction) throw notAsked();
  const { role, unit } = assistance;
  const ended = endConsent(session, 'customer', nowMs);
  return {
    ...ended,
    session: withheldIn(ended.session, transactionId),
    deed: deedOf(
      assistance,
      {
        what: 'withheld',
        by: 'customer',
        channel: by.channel,
        about: { transactionId, kind: transaction.kind, step: transaction.at },
      },
      nowMs,
    ),
    events: [
      ...ended.events,
      {
        type: 'TakeOverAnswered',
        ...about(transaction, nowMs, by.channel),
        role,
        unit,
        answer: 'refused',
      },
    ],
  };
}

/** The "no" stands while they assist: only the customer turns it into a yes, where they said it. */
function withheldIn(session: Session, transactionId: string): Session {
  const { assistance } = session;
  if (!assistance) return session;
  const others = (assistance.withheld ?? []).filter((id) => id !== transactionId);
  const withheld = [...others, transactionId].slice(-assistanceLimits.withheldMax);
  return { ...session, assistance: { ...assistance, withheld } };
}

const notAsked = (): Refusal =>
  new Refusal('consent-not-asked', 'Nobody asks this any more. Look at the session again.');
