import { definitionOf } from './definitions.ts';
import type { Step } from './step.ts';
import type { Transaction } from './transaction.ts';

/** The step that a transaction stands at. */
export function currentStep(transaction: Transaction): Step {
  const { steps } = definitionOf(transaction);
  const step = steps.find(({ name }) => name === transaction.at);
  if (!step)
    throw new Error(`A ${transaction.kind} stands at "${transaction.at}", which its definition lacks.`);
  return step;
}

/** The step behind another, or nothing behind the last. */
export function stepAfter(transaction: Transaction, step: Step): Step | undefined {
  const { steps } = definitionOf(transaction);
  return steps[steps.findIndex(({ name }) => name === step.name) + 1];
}

/** The nearest question before where it stands: where "back" leads. */
export function questionBefore(transaction: Transaction): Step | undefined {
  const { steps } = definitionOf(transaction);
  const standsAt = steps.findIndex(({ name }) => name === transaction.at);
  return steps.slice(0, Math.max(standsAt, 0)).findLast(({ form }) => form === 'question');
}

/** Where a transaction is resumed: the first step that is not done, with all before it validated. */
export function furthestStep(transaction: Transaction): Step {
  const { steps } = definitionOf(transaction);
  return steps.find((step) => !isDone(step, transaction)) ?? currentStep(transaction);
}

/** Whether a step has what it asks for. */
function isDone(step: Step, transaction: Transaction): boolean {
  switch (step.form) {
    case 'question':
      return transaction.answers[step.name] !== undefined;
    case 'approval':
      return transaction.approval !== undefined;
    case 'cash-out':
      return transaction.money.dispensed !== undefined;
    case 'cash-in':
      return transaction.money.takenIn !== undefined;
  }
}
