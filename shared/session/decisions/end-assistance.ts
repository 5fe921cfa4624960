import type { Assistance } from '../../assistance/assistance.ts';
import { assistanceLimits } from '../../assistance/limits.ts';
import type { AuditDeed } from '../../audit/deed.ts';
import type { Channel } from '../../channel/channel.ts';
import { type Decision, unchanged } from '../decision.ts';
import { deedOf } from '../deed-of.ts';
import type { EventOf, SessionEvent } from '../event.ts';
import { about, isMoneyOpen } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { layDown } from './suspend.ts';

export interface EndAssistance {
  readonly because: EventOf<'AssistanceEnded'>['because'];
  readonly by: AuditDeed['by'];
  /** Where it was ended. */
  readonly channel?: Channel;
}

/**
 * Ends the assistance, if there is one: by either side, by its time, or with what it stood on. What the agent held is
 * laid down for the customer to take up, and from then on the agent sees and does nothing.
 */
export function endAssistance(
  session: Session,
  { because, by, channel }: EndAssistance,
  nowMs: number,
): Decision {
  const { assistance } = session;
  if (!assistance) return unchanged(session);
  const leftBehind = endConsent(session, because, nowMs);
  const { assistance: _, ...without } = leftBehind.session;
  const { role, unit, openedAtMs, basis } = assistance;
  const ended: SessionEvent = {
    type: 'AssistanceEnded',
    atMs: nowMs,
    ...(channel && { channel }),
    role,
    unit,
    basis,
    openedAtMs,
    because,
  };
  return {
    session: isSentAway(assistance, because) ? { ...without, turnedAway: assistance.reference } : without,
    deed: deedOf(assistance, { what: 'ended', by, ...(channel && { channel }), about: { because } }, nowMs),
    events: [...leftBehind.events, ended],
  };
}

/**
 * Whether the call or the visit that let them in lets nobody in again: where the customer ended it, said no in it, or was
 * asked as often as may be. Else to leave and come back would make all of that undone.
 */
const isSentAway = (
  { reference, withheld = [], asks }: Assistance,
  because: EndAssistance['because'],
): boolean =>
  reference !== undefined &&
  (because === 'customer' || withheld.length > 0 || asks >= assistanceLimits.asksMax);

/** Ends what the agent may drive, and lays it down where they hold it. What was only asked is asked no more. */
export function endConsent(
  session: Session,
  because: EventOf<'TakeOverEnded'>['because'],
  nowMs: number,
): Decision {
  const { assistance } = session;
  if (!assistance?.consent) return unchanged(session);
  const { consent, ...kept } = assistance;
  const without: Session = { ...session, assistance: kept };
  const transaction = session.transactions.find(({ id }) => id === consent.transactionId);
  if (consent.state === 'asked' || !transaction) return { session: without, events: [] };
  const { role, unit, channel } = assistance;
  const ended: SessionEvent = {
    type: 'TakeOverEnded',
    ...about(transaction, nowMs, channel),
    role,
    unit,
    because,
  };
  const laidDown = letGoOf(without, kept, nowMs);
  return { session: laidDown.session, events: [...laidDown.events, ended] };
}

/**
 * Whatever an agent holds they hold by this assistance, and no other. Where money moves it is left alone: it yields to
 * the customer as soon as that is done, since nobody drives it any more.
 */
function letGoOf(session: Session, { channel, assistanceId }: Assistance, nowMs: number): Decision {
  const held = session.transactions.find(({ holder }) => holder?.device === assistanceId);
  return held && !isMoneyOpen(held)
    ? layDown(session, held, { channel, device: assistanceId }, nowMs)
    : { session, events: [] };
}
