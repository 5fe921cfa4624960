import { isCapable } from '../../channel/capabilities.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { latestDefinition } from '../../transaction/definitions.ts';
import type { Kind } from '../../transaction/kind.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { ownChannelsThatCan } from '../assisted-step.ts';
import type { Decision } from '../decision.ts';
import { limits } from '../limits.ts';
import { about, leaseFor, type Party, withOpenSlot } from '../open-transactions.ts';
import type { Session } from '../session.ts';

export interface Start {
  readonly by: Party;
  readonly transactionId: string;
  readonly kind: Kind;
  /** The customer was shown the open one of this kind, and wants another. */
  readonly another: boolean;
}

/**
 * Starts a transaction on the calling channel, which holds it from then on.
 *
 * When one of the same kind is open the customer is asked, rather than given a silent twin.
 */
export function start(session: Session, command: Start, nowMs: number): Decision {
  const definition = latestDefinition(command.kind);
  if (!isCapable(command.by.channel, definition.begins)) {
    throw new Refusal('kind-not-possible-here', 'This cannot be begun on this channel.', {
      continueOn: ownChannelsThatCan(definition.begins),
    });
  }
  const open = session.transactions.find(
    ({ kind, expiresAtMs }) => kind === command.kind && expiresAtMs > nowMs,
  );
  if (open && !command.another) {
    throw new Refusal('kind-already-open', 'You have already begun one. Continue it, or begin another.', {
      transactionId: open.id,
      choices: ['continue', 'begin-another'],
    });
  }
  if (session.transactions.length >= limits.openTransactionsMax) {
    throw new Refusal(
      'too-many-open',
      `You can have ${limits.openTransactionsMax} open. Finish or cancel one first.`,
    );
  }

  const [firstStep] = definition.steps;
  if (!firstStep) throw new Error(`The definition of ${command.kind} has no step.`);
  const transaction: Transaction = {
    id: command.transactionId,
    kind: command.kind,
    definition: definition.version,
    startedAtMs: nowMs,
    startedOn: command.by.channel,
    expiresAtMs: nowMs + definition.lifetimeMs,
    at: firstStep.name,
    answers: {},
    drafts: {},
    savedAtMs: nowMs,
    facts: {},
    changes: [],
    holder: leaseFor(undefined, command.by, nowMs),
    money: {},
    moneyActs: 0,
  };
  return {
    session: { ...session, transactions: [...session.transactions, withOpenSlot(transaction)] },
    events: [
      {
        type: 'TransactionStarted',
        ...about(transaction, nowMs, command.by.channel),
        expiresAtMs: transaction.expiresAtMs,
      },
    ],
  };
}
