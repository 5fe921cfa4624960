import { capabilitiesOf, isCapable } from '../../channel/capabilities.ts';
import type { Language, Wording } from '../../channel/wording.ts';
import { termsOf } from '../../transaction/circumstances-of.ts';
import { definitionOf } from '../../transaction/definitions.ts';
import type { Field } from '../../transaction/field.ts';
import { currentStep } from '../../transaction/progress.ts';
import type { Question } from '../../transaction/step.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { channelsFor } from '../assisted-step.ts';
import { claimableAs } from '../claimable.ts';
import { isHeldBy, type Party } from '../open-transactions.ts';
import { declineWords } from './decline-words.ts';
import { maskTransaction } from './mask-transaction.ts';
import { presentCash } from './present-cash.ts';
import type { FieldView, StepView, TransactionView } from './transaction-view.ts';

/** For whom something is presented: a channel, and the language that follows the customer. */
export interface Viewer extends Omit<Party, 'device'> {
  readonly device: string | undefined;
  readonly customerId: string;
  readonly language: Language;
}

/**
 * One transaction as a channel should see it: in its words, its length, and with only what it can do. Somebody of the
 * bank sees of it what the customer let them see, and what their role may.
 */
export function presentTransaction(transaction: Transaction, viewer: Viewer): TransactionView {
  const view = presentWhole(transaction, viewer);
  const { assists, language } = viewer;
  return assists ? maskTransaction(view, transaction, { assists, language }) : view;
}

function presentWhole(transaction: Transaction, viewer: Viewer): TransactionView {
  const definition = definitionOf(transaction);
  const steps = definition.steps.map(({ name }) => name);
  const { holder, ticket, outcome } = transaction;
  return {
    id: transaction.id,
    kind: transaction.kind,
    name: say(definition.name, viewer),
    startedOn: transaction.startedOn,
    startedAt: moment(transaction.startedAtMs),
    savedAt: moment(transaction.savedAtMs),
    expiresAt: moment(transaction.expiresAtMs),
    expiring: transaction.warnedAtMs !== undefined && outcome === undefined,
    progress: { step: steps.indexOf(transaction.at) + 1, of: steps.length },
    ...(outcome === undefined && { step: presentStep(transaction, viewer) }),
    ...presentAccepted(transaction, viewer),
    ...(holder && {
      holder: {
        channel: holder.channel,
        since: moment(holder.sinceMs),
        leaseEndsAt: moment(holder.leaseEndsAtMs),
        here: viewer.device !== undefined && isHeldBy(transaction, { ...viewer, device: viewer.device }),
      },
    }),
    ...(ticket && { handOver: { to: ticket.to, expiresAt: moment(ticket.expiresAtMs) } }),
    ...(isCapable(viewer.channel, ['free-text']) && { answers: transaction.answers }),
    ...(transaction.assistedOn && { assistedOn: transaction.assistedOn }),
    ...presentCash(transaction, viewer),
    changedSince: transaction.changes,
    ...(outcome && { outcome }),
    ...(transaction.endedAtMs !== undefined && { endedAt: moment(transaction.endedAtMs) }),
    ...presentDecline(transaction, viewer),
    ...presentClaimable(transaction, viewer),
  };
}

function presentAccepted({ offer }: Transaction, { language }: Viewer): Pick<TransactionView, 'offer'> {
  if (!offer) return {};
  const { offerId, offerVersion: version, termsVersion, price } = offer;
  return { offer: { offerId, version, termsVersion, ...(price && { price: price[language] }) } };
}

/** Words at the length that a channel has room for. */
export const say = (wording: Wording, { channel, language }: Pick<Viewer, 'channel' | 'language'>): string =>
  wording[capabilitiesOf[channel].labels][language];

export const moment = (atMs: number): string => new Date(atMs).toISOString();

function presentStep(transaction: Transaction, viewer: Viewer): StepView {
  const step = currentStep(transaction);
  const possibleHere = isCapable(viewer.channel, step.needs);
  const view: StepView = {
    name: step.name,
    says: say(step.says, viewer),
    form: step.form,
    possibleHere,
    continueOn: channelsFor(step),
  };
  if (!possibleHere) return view;
  if (step.form === 'approval') {
    return { ...view, terms: termsOf(viewer.customerId, transaction) };
  }
  return step.form === 'question' ? { ...view, ...presentQuestion(step, transaction, viewer) } : view;
}

function presentQuestion(step: Question, transaction: Transaction, viewer: Viewer): Partial<StepView> {
  const draft = transaction.drafts[step.name];
  const answer = transaction.answers[step.name];
  return {
    fields: Object.entries(step.fields).map(([name, field]) => presentField(name, field, viewer)),
    facts: [...step.facts],
    ...(draft && { draft }),
    ...(answer && { answer }),
  };
}

const presentField = (name: string, field: Field, viewer: Viewer): FieldView => ({
  name,
  type: field.type,
  label: say(field.label, viewer),
  ...(field.choices && {
    choices: field.choices.map(({ value, label }) => ({ value, label: say(label, viewer) })),
  }),
  ...field.bounds,
});

/**
 * Why it was declined. At a machine, where people stand behind the customer and whoever found a card should learn
 * nothing from it, only that it was.
 */
function presentDecline(
  { outcome, because }: Transaction,
  { channel, language }: Viewer,
): Pick<TransactionView, 'because' | 'explains'> {
  if (outcome !== 'declined') return because ? { because } : {};
  if (channel === 'atm') return { explains: declineWords(undefined).atMachine[language] };
  return { ...(because && { because }), explains: declineWords(because).inTheApp[language] };
}

function presentClaimable(transaction: Transaction, { channel }: Viewer): Pick<TransactionView, 'mayClaim'> {
  const mayClaim = claimableAs(transaction);
  return mayClaim.length > 0 && isCapable(channel, ['free-text']) ? { mayClaim: [...mayClaim] } : {};
}
