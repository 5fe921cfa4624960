import { channelsThatCan, isCapable } from '../../channel/capabilities.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { furthestStep } from '../../transaction/progress.ts';
import type { Decision } from '../decision.ts';
import { about, isHeldBy, openTransaction, type Party, requireStill } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { attachTerminal } from './begin-visit.ts';
import { passTo, requireYielding } from './take-over.ts';

export interface AnswerInvitation {
  readonly transactionId: string;
  readonly by: Party;
  readonly answer: 'confirm' | 'decline';
  readonly terminalId: string;
  readonly network: string;
  readonly passHash: string;
}

/**
 * The customer scanned a machine's QR, was shown its name and the amount, and confirmed or declined.
 *
 * Confirmed, the machine is attached as if a card had been verified there, and holds the transaction at once.
 */
export function answerInvitation(session: Session, command: AnswerInvitation, nowMs: number): Decision {
  const transaction = openTransaction(session, command.transactionId, nowMs);
  requireStill(transaction);
  if (command.answer === 'decline') {
    return {
      session,
      events: [
        { type: 'HandOverFailed', ...about(transaction, nowMs, command.by.channel), because: 'declined' },
      ],
    };
  }
  if (!isHeldBy(transaction, command.by)) requireYielding(transaction, nowMs);
  const { needs } = furthestStep(transaction);
  if (!isCapable('atm', needs)) {
    throw new Refusal('channel-cannot-continue', 'The machine cannot do the next step.', {
      continueOn: channelsThatCan(needs),
    });
  }
  const visited = attachTerminal(session, command, nowMs);
  const passed = passTo(
    visited.session,
    transaction,
    { by: { channel: 'atm', device: command.terminalId }, facts: transaction.facts },
    nowMs,
  );
  return { session: passed.session, events: [...visited.events, ...passed.events] };
}
