import type { Assisting } from '../../assistance/assisting.ts';
import { maySee } from '../../assistance/may-see.ts';
import { type Sensitivity, sensitivityOf, sensitivityOfFact } from '../../assistance/sensitivity.ts';
import type { Language } from '../../channel/wording.ts';
import { currentStep } from '../../transaction/progress.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { whyNotAssistable } from '../assisted-step.ts';
import type { CashView } from './cash-view.ts';
import { cashWords } from './cash-words.ts';
import type { StepView, TransactionView } from './transaction-view.ts';

/**
 * How sensitive each part of a view is. `masked` field by field, `plain` to everybody who assists; whatever else is shown
 * whole or not at all. A part that is added to the view does not compile until it has its line here.
 */
const parts: Record<keyof TransactionView, Sensitivity | 'masked'> = {
  id: 'plain',
  kind: 'plain',
  name: 'plain',
  startedOn: 'plain',
  startedAt: 'plain',
  savedAt: 'plain',
  expiresAt: 'plain',
  expiring: 'plain',
  progress: 'plain',
  step: 'masked',
  offer: 'plain',
  holder: 'plain',
  handOver: 'plain',
  answers: 'masked',
  assistedOn: 'plain',
  masked: 'plain',
  money: 'masked',
  changedSince: 'masked',
  outcome: 'plain',
  endedAt: 'plain',
  because: 'personal',
  explains: 'personal',
  mayClaim: 'plain',
};

const stepParts: Record<keyof StepView, Sensitivity | 'masked'> = {
  name: 'plain',
  says: 'plain',
  form: 'plain',
  possibleHere: 'plain',
  continueOn: 'plain',
  fields: 'plain',
  facts: 'plain',
  draft: 'masked',
  answer: 'masked',
  // What the customer signs is shown to the customer.
  terms: 'masked',
  masked: 'plain',
  mayFill: 'plain',
};

interface Assisted {
  readonly assists: Assisting;
  readonly language: Language;
}

/** A view without what whoever assists may not see of it: that was never sent, and only its name is. */
export function maskTransaction(
  view: TransactionView,
  transaction: Transaction,
  viewer: Assisted,
): TransactionView {
  const { assists } = viewer;
  const { answers, changedSince, step, money } = view;
  const shown = whatIsPlain(view, parts, assists, transaction.id) as TransactionView;
  const answered = answers && maskAnswers(answers, transaction, assists);
  return {
    ...shown,
    ...answered,
    ...(step && { step: maskStep(step, transaction, assists) }),
    ...(money && { money: maskMoney(money, transaction, viewer) }),
    changedSince: changedSince.filter(({ fact }) => maySee(assists, transaction.id, sensitivityOfFact(fact))),
  };
}

function whatIsPlain<View extends object>(
  view: View,
  ofParts: Readonly<Record<keyof View, Sensitivity | 'masked'>>,
  assists: Assisting,
  transactionId: string,
): Partial<View> {
  const kept = Object.entries(view).filter(([name]) => {
    const sensitivity = ofParts[name as keyof View];
    return sensitivity !== 'masked' && maySee(assists, transactionId, sensitivity);
  });
  return Object.fromEntries(kept) as Partial<View>;
}

function maskAnswers(
  answers: NonNullable<TransactionView['answers']>,
  transaction: Transaction,
  assists: Assisting,
): Pick<TransactionView, 'answers' | 'masked'> {
  const parted = Object.entries(answers).map(
    ([step, typed]) => [step, partTyped(typed, step, transaction, assists)] as const,
  );
  const masked = parted.filter(([, { hidden }]) => hidden.length > 0);
  return {
    answers: Object.fromEntries(parted.map(([step, { shown }]) => [step, shown])),
    ...(masked.length > 0 && {
      masked: Object.fromEntries(masked.map(([step, { hidden }]) => [step, hidden])),
    }),
  };
}

function maskStep(step: StepView, transaction: Transaction, assists: Assisting): StepView {
  const shown = whatIsPlain(step, stepParts, assists, transaction.id) as StepView;
  const draft = step.draft && partTyped(step.draft, step.name, transaction, assists);
  const answer = step.answer && partTyped(step.answer, step.name, transaction, assists);
  const hidden = [...new Set([...(draft?.hidden ?? []), ...(answer?.hidden ?? [])])];
  return {
    ...shown,
    ...(draft && { draft: draft.shown }),
    ...(answer && { answer: answer.shown }),
    ...(hidden.length > 0 && { masked: hidden }),
    mayFill: mayFill(transaction, assists),
  };
}

/** Whether the role may, once the customer lets them: a consent that is not there yet is counted as given. */
const mayFill = (transaction: Transaction, { role }: Assisting): boolean =>
  whyNotAssistable(transaction, currentStep(transaction), { role, consentedTo: transaction.id }) ===
  undefined;

/**
 * Parts what was typed into what may be shown, and the names of what may not. A draft may be anything: what its step
 * does not ask is not even named, and what is more than one value is not shown.
 */
function partTyped(
  typed: Readonly<Record<string, unknown>>,
  step: string,
  { id, kind }: Transaction,
  assists: Assisting,
): { readonly shown: Record<string, unknown>; readonly hidden: string[] } {
  const shown: Record<string, unknown> = {};
  const hidden: string[] = [];
  for (const [field, value] of Object.entries(typed)) {
    const sensitivity = sensitivityOf(kind, step, field);
    if (sensitivity === undefined) continue;
    if (isOneValue(value) && maySee(assists, id, sensitivity)) shown[field] = value;
    else hidden.push(field);
  }
  return { shown, hidden };
}

const isOneValue = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** Amounts are the customer's affair until they let somebody drive; what the money does is said to whoever helps. */
function maskMoney(money: CashView, { id }: Transaction, { assists, language }: Assisted): CashView {
  if (maySee(assists, id, 'personal')) return money;
  const { state, backAt, backBy } = money;
  return {
    state,
    says: cashWords(state, { language, terminalId: undefined, atMachine: true }),
    ...(backAt && { backAt }),
    ...(backBy && { backBy }),
  };
}
