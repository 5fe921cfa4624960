import type { Assisting } from '../../assistance/assisting.ts';
import { isCapable } from '../../channel/capabilities.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { currentStep, stepAfter } from '../../transaction/progress.ts';
import type { FactName, Question } from '../../transaction/step.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { afterStep } from '../after-step.ts';
import { assistedOnAfter, channelsFor, requireAssistable, whyNotAssistable } from '../assisted-step.ts';
import type { Decision } from '../decision.ts';
import { about, drivenTransaction, type Party, touched } from '../open-transactions.ts';
import type { Session } from '../session.ts';

export interface Answer {
  readonly transactionId: string;
  readonly by: Party;
  readonly step: string;
  readonly answer: unknown;
  /** What the customer relies on at this step, as it is now. */
  readonly facts: Transaction['facts'];
}

/** Answers the step that the transaction stands at. What is valid is kept; what is not is refused, field by field. */
export function answer(session: Session, command: Answer, nowMs: number): Decision {
  const transaction = drivenTransaction(session, command.transactionId, command.by, nowMs);
  const step = currentStep(transaction);
  if (step.name !== command.step || step.form !== 'question') {
    throw new Refusal('step-not-current', `The transaction is at the step "${transaction.at}".`);
  }
  requireAssistable(transaction, step, command.by);
  if (!isCapable(command.by.channel, step.needs)) {
    throw new Refusal('step-not-possible-here', 'This step cannot be done on this channel.', {
      continueOn: channelsFor(step),
    });
  }

  const { [step.name]: _, ...otherDrafts } = transaction.drafts;
  const answered: Transaction = {
    ...touched(transaction, command.by, nowMs),
    answers: { ...transaction.answers, [step.name]: validated(step, command.answer) },
    drafts: otherDrafts,
    facts: { ...transaction.facts, ...command.facts },
    changes: [],
    ...assistedOnAfter(transaction, step.name, command.by),
  };
  const next = stepAfter(answered, step)?.name;
  return afterStep(
    session,
    answered,
    step,
    {
      type: 'StepAnswered',
      ...about(answered, nowMs, command.by.channel),
      step: step.name,
      ...(next && { next }),
    },
    { nowMs, channel: command.by.channel },
  );
}

/**
 * What the customer relies on at the step that a transaction stands at, to be read before a valid answer is. For whoever
 * assists and may not give that answer nothing is read, or the "no" to it would tell them which accounts there are.
 */
export function factsAskedFor(
  session: Session,
  { transactionId, answer: typed, by }: Pick<Answer, 'transactionId' | 'answer'> & { readonly by?: Party },
): readonly FactName[] {
  const transaction = session.transactions.find(({ id }) => id === transactionId);
  const step = transaction && currentStep(transaction);
  if (!transaction || step?.form !== 'question' || !step.answer.safeParse(typed).success) return [];
  return by?.assists && !mayAnswer(transaction, step, by.assists) ? [] : step.facts;
}

const mayAnswer = (transaction: Transaction, step: Question, assists: Assisting): boolean =>
  assists.consentedTo === transaction.id && whyNotAssistable(transaction, step, assists) === undefined;

function validated(step: Question, typed: unknown): Record<string, unknown> {
  const result = step.answer.safeParse(typed);
  if (result.success) return result.data;
  throw new Refusal('answer-invalid', 'Please look at the marked fields.', {
    issues: result.error.issues.map(({ path, message }) => ({ at: path.join('.'), says: message })),
  });
}
