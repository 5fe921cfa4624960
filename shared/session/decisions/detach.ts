import { Refusal } from '../../refusal/refusal.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import type { Decision } from '../decision.ts';
import { deedOf } from '../deed-of.ts';
import { limits } from '../limits.ts';
import { isHeldBy, isMoneyOpen, isTakingCash, type Party } from '../open-transactions.ts';
import type { Attachment, Session } from '../session.ts';
import { endAssistance, endConsent } from './end-assistance.ts';
import { layDown } from './suspend.ts';

/**
 * Signs a channel out of the session: the calling one, or one that was lost. From then on it can do nothing,
 * and what it held is laid down for another channel to take up.
 */
export function detach(session: Session, { device }: { device: string }, nowMs: number): Decision {
  const leaving = session.attachments.find((attachment) => attachment.device === device);
  if (!leaving) throw new Refusal('attachment-not-found', 'No channel of yours is attached under this id.');
  const left = letGo(session, leaving, nowMs);
  if (leaving.visit) return left;
  const signedOut = [...session.signedOut, leaving.device].slice(-limits.signedOutMax);
  const helped = withoutWhatTheyAllowed({ ...left.session, signedOut }, leaving, nowMs);
  return { ...helped, events: [...left.events, ...helped.events] };
}

/**
 * A sign-in that ends takes along what was said with it: the help code that it drew, and its consent to be helped. Once
 * the last one ends nobody helps any more, for nobody is there to see it.
 */
function withoutWhatTheyAllowed(session: Session, { channel, device }: Attachment, nowMs: number): Decision {
  const { helpCode, ...others } = session;
  const without = helpCode?.device === device ? others : session;
  const { assistance } = without;
  const isLast = without.attachments.every(({ visit }) => visit !== undefined);
  if (isLast) {
    return endAssistance(without, { because: 'signed-out', by: 'customer', channel }, nowMs);
  }
  const { consent } = assistance ?? {};
  if (!assistance || consent?.state !== 'given' || consent.device !== device) {
    return { session: without, events: [] };
  }
  const { transactionId } = consent;
  const about = { transactionId, because: 'signed-out' };
  return {
    ...endConsent(without, 'signed-out', nowMs),
    deed: deedOf(assistance, { what: 'withheld', by: 'customer', channel, about }, nowMs),
  };
}

/**
 * Detaches one, and lays down what it held. Where cash is on its way, that transaction stays with the machine until
 * the machine reports.
 */
export const letGo = (session: Session, leaving: Attachment, nowMs: number): Decision =>
  leave(session, leaving, (transaction) => !isMoneyOpen(transaction) && !isTakingCash(transaction), nowMs);

/** Detaches one that says itself that it has finished: what it held and moves no money is laid down. */
export const leaveOnItsOwn = (session: Session, leaving: Attachment, nowMs: number): Decision =>
  leave(session, leaving, (transaction) => !isMoneyOpen(transaction), nowMs);

function leave(
  session: Session,
  leaving: Attachment,
  mayLayDown: (transaction: Transaction) => boolean,
  nowMs: number,
): Decision {
  const party: Party = { channel: leaving.channel, device: leaving.device };
  const held = session.transactions.filter(
    (transaction) => isHeldBy(transaction, party) && mayLayDown(transaction),
  );
  const laidDown = held.reduce<Decision>(
    (decision, transaction) => {
      const next = layDown(decision.session, transaction, party, nowMs);
      return { session: next.session, events: [...decision.events, ...next.events] };
    },
    { session, events: [] },
  );
  return {
    session: {
      ...laidDown.session,
      attachments: session.attachments.filter((attachment) => attachment !== leaving),
    },
    events: [...laidDown.events, { type: 'ChannelDetached', atMs: nowMs, channel: leaving.channel }],
  };
}
