import { Refusal } from '../../refusal/refusal.ts';
import { currentStep } from '../../transaction/progress.ts';
import { requireAssistable } from '../assisted-step.ts';
import type { Decision } from '../decision.ts';
import { bytesOf, limits } from '../limits.ts';
import { drivenTransaction, type Party, touched, withTransaction } from '../open-transactions.ts';
import type { Session } from '../session.ts';

export interface SaveDraft {
  readonly transactionId: string;
  readonly by: Party;
  readonly step: string;
  /** As typed: incomplete, misspelt, in any form. */
  readonly draft: Record<string, unknown>;
}

/** Saves what is typed so far, unvalidated, so that nothing typed is lost. It replaces the step's earlier draft. */
export function saveDraft(session: Session, command: SaveDraft, nowMs: number): Decision {
  const transaction = drivenTransaction(session, command.transactionId, command.by, nowMs);
  const step = currentStep(transaction);
  if (step.name !== command.step || step.form !== 'question') {
    throw new Refusal('step-not-current', `The transaction is at the step "${transaction.at}".`);
  }
  requireAssistable(transaction, step, command.by);
  if (bytesOf(command.draft) > limits.draftBytesMax) {
    throw new Refusal('draft-too-large', `A draft may have ${limits.draftBytesMax} bytes.`);
  }
  const drafts = { ...transaction.drafts, [step.name]: command.draft };
  return {
    session: withTransaction(session, { ...touched(transaction, command.by, nowMs), drafts }),
    events: [],
    fleeting: true,
  };
}
