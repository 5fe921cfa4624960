import { isCapable } from '../../channel/capabilities.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { furthestStep } from '../../transaction/progress.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { type customersOwn, ownChannelsThatCan } from '../assisted-step.ts';
import type { Decision } from '../decision.ts';
import { deedOf } from '../deed-of.ts';
import { about, drivenTransaction, type Party } from '../open-transactions.ts';
import { theAssistance } from '../party-of.ts';
import type { Session } from '../session.ts';
import { endConsent } from './end-assistance.ts';
import { passTo } from './take-over.ts';

/** Where a customer goes on by themselves. */
export type HandBackTo = (typeof customersOwn)[number];

export interface HandBack {
  readonly transactionId: string;
  readonly by: Party;
  readonly to: HandBackTo;
  readonly facts: Transaction['facts'];
}

/**
 * The agent gives the baton back, to the channel that the customer chose, at the step where it stands. Where the customer
 * is on that channel, it holds the transaction at once, and what went stale is named; else it waits there. The consent
 * ends with it: to drive again is to ask again.
 */
export function handBack(session: Session, command: HandBack, nowMs: number): Decision {
  const { transactionId, by, to, facts } = command;
  const transaction = drivenTransaction(session, transactionId, by, nowMs);
  const { needs } = furthestStep(transaction);
  if (!isCapable(to, needs)) {
    throw new Refusal('channel-cannot-continue', 'That channel cannot do the next step.', {
      continueOn: ownChannelsThatCan(needs),
    });
  }
  const assistance = theAssistance(session);
  const { kind, at } = transaction;
  const there = to === 'atm' ? undefined : session.attachments.findLast(({ channel }) => channel === to);
  const passed = there
    ? passTo(session, transaction, { by: { channel: there.channel, device: there.device }, facts }, nowMs)
    : { session, events: [] };
  const ended = endConsent(passed.session, 'handed-back', nowMs);
  const step = ended.session.transactions.find(({ id }) => id === transactionId)?.at ?? at;
  return {
    session: ended.session,
    deed: deedOf(assistance, { what: 'handed-back', about: { transactionId, kind, step, to } }, nowMs),
    events: [
      ...passed.events,
      ...ended.events,
      { type: 'TransactionHandedBack', ...about(transaction, nowMs, by.channel), to, step },
    ],
  };
}
