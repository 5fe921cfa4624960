import type { Assisting } from '../assistance/assisting.ts';
import { maySee } from '../assistance/may-see.ts';
import { sensitivityOf, sensitivityOfFact } from '../assistance/sensitivity.ts';
import { type Capability, channelsThatCan } from '../channel/capabilities.ts';
import type { Channel } from '../channel/channel.ts';
import { Refusal } from '../refusal/refusal.ts';
import { furthestStep } from '../transaction/progress.ts';
import type { Step } from '../transaction/step.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Party } from './open-transactions.ts';

/** The channels on which a customer does something themselves. */
export const customersOwn = ['mobile', 'web', 'atm'] as const;

/**
 * Holds whoever assists to what they may fill in. What a definition says decides it: to approve, to agree, and whatever
 * moves money or cash is the customer's own; and what a role may not see, it may not type either, nor learn from a "no".
 */
export function requireAssistable(transaction: Transaction, step: Step, { assists }: Party): void {
  const why = assists && whyNotAssistable(transaction, step, assists);
  if (why === 'step-for-customer-only') {
    throw new Refusal(why, 'Only the customer can do this step. Hand it back to them.', {
      continueOn: ownChannelsThatCan(step.needs),
    });
  }
  if (why) throw new Refusal(why, 'Your role may not fill this step. Let a specialist, or the customer.');
}

/**
 * Holds whoever assists off what the customer signed, and off money that is set aside for it: to go back and to cancel
 * would void the one and move the other.
 */
export function requireNothingSigned(transaction: Transaction, { assists }: Party): void {
  const isCustomers = transaction.approval !== undefined || transaction.money.hold !== undefined;
  if (!assists || !isCustomers) return;
  throw new Refusal('step-for-customer-only', 'The customer has approved this. Hand it back to them.', {
    continueOn: ownChannelsThatCan(furthestStep(transaction).needs),
  });
}

export function whyNotAssistable(
  transaction: Transaction,
  step: Step,
  assists: Assisting,
): 'step-for-customer-only' | 'role-insufficient' | undefined {
  if (isForCustomerOnly(step)) return 'step-for-customer-only';
  return seesWhole(transaction, step, assists) ? undefined : 'role-insufficient';
}

/** To approve, to agree, and whatever moves money or cash. */
export const isForCustomerOnly = (step: Step): boolean =>
  step.form !== 'question' ||
  step.follows !== undefined ||
  Object.values(step.fields).some(({ type }) => type === 'consent');

export const isCustomersOwn = (channel: string): boolean =>
  (customersOwn as readonly string[]).includes(channel);

/** The channels on which a customer can do by themselves what is needed: also where anything begins. */
export const ownChannelsThatCan = (needs: readonly Capability[]): Channel[] =>
  channelsThatCan(needs).filter(isCustomersOwn);

/** The channels on which a step can be done: with somebody of the bank where they may do it, and nowhere else. */
export const channelsFor = (step: Step): Channel[] =>
  isForCustomerOnly(step) ? ownChannelsThatCan(step.needs) : channelsThatCan(step.needs);

const seesWhole = ({ id, kind }: Transaction, step: Step, assists: Assisting): boolean =>
  step.form === 'question' &&
  Object.keys(step.fields).every((field) => maySee(assists, id, sensitivityOf(kind, step.name, field))) &&
  step.facts.every((fact) => maySee(assists, id, sensitivityOfFact(fact)));

/** Which steps somebody of the bank answered, after this one was: what a customer answers anew is theirs again. */
export function assistedOnAfter(
  { assistedOn = {} }: Transaction,
  step: string,
  { channel, assists }: Party,
): Pick<Transaction, 'assistedOn'> {
  const { [step]: _, ...others } = assistedOn;
  const isAssisted = assists && (channel === 'branch' || channel === 'contact-centre');
  const after = isAssisted ? { ...others, [step]: channel } : others;
  return { assistedOn: Object.keys(after).length > 0 ? after : undefined };
}
