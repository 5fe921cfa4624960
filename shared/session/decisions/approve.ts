import { isCapable } from '../../channel/capabilities.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { termsOf } from '../../transaction/circumstances-of.ts';
import type { Terms } from '../../transaction/definition.ts';
import { currentStep } from '../../transaction/progress.ts';
import { type Transaction, withSignature } from '../../transaction/transaction.ts';
import { afterStep } from '../after-step.ts';
import { channelsFor } from '../assisted-step.ts';
import type { Decision } from '../decision.ts';
import { limits } from '../limits.ts';
import { about, drivenTransaction, type Party, touched } from '../open-transactions.ts';
import type { Session } from '../session.ts';

export interface Approve {
  readonly transactionId: string;
  readonly by: Party;
  /** What was signed, by which key, and when. The signature itself was verified before. */
  readonly signed: SignedTerms;
}

export interface SignedTerms {
  readonly terms: Terms;
  readonly keyThumbprint: string;
  readonly atMs: number;
  /** By which this approval is known again: it is accepted once. */
  readonly signatureId: string;
}

/**
 * Approves the exact terms with a signature of one of the customer's enrolled devices.
 *
 * Dynamic linking (RTS 2018/389, article 5): the signature holds for this amount and this payee alone.
 */
export function approve(session: Session, command: Approve, nowMs: number): Decision {
  const transaction = drivenTransaction(session, command.transactionId, command.by, nowMs);
  const step = currentStep(transaction);
  if (step.form !== 'approval') {
    throw new Refusal('step-not-current', `The transaction is at the step "${transaction.at}".`);
  }
  if (!isCapable(command.by.channel, step.needs)) {
    throw new Refusal('step-not-possible-here', 'This channel cannot approve.', {
      continueOn: channelsFor(step),
    });
  }
  requireSigned(session, transaction, termsOf(session.customerId, transaction), command.signed, nowMs);

  const approved: Transaction = {
    ...touched(transaction, command.by, nowMs),
    approval: { device: command.signed.keyThumbprint, atMs: nowMs },
    signatures: withSignature(transaction, command.signed.signatureId),
  };
  return afterStep(
    session,
    approved,
    step,
    { type: 'TransactionApproved', ...about(approved, nowMs, command.by.channel), step: step.name },
    { nowMs, channel: command.by.channel },
  );
}

/**
 * Holds a signature to what it must be: of an enrolled device, fresh, over exactly these terms, and not used
 * before.
 */
export function requireSigned(
  session: Session,
  { signatures = [] }: Transaction,
  terms: Terms | undefined,
  signed: SignedTerms,
  nowMs: number,
): void {
  requireSignatureOf(session, signed, nowMs);
  if (signatures.includes(signed.signatureId)) {
    throw new Refusal('approval-stale', 'This approval was used before. Look at the terms and sign again.');
  }
  requireSame(terms, signed.terms);
}

function requireSignatureOf(session: Session, signed: SignedTerms, nowMs: number): void {
  if (!session.devices.some(({ keyThumbprint }) => keyThumbprint === signed.keyThumbprint)) {
    throw new Refusal('device-not-enrolled', 'Enrol this device first, right after signing in.');
  }
  if (Math.abs(nowMs - signed.atMs) > limits.approvalAgeMaxMs) {
    throw new Refusal(
      'approval-stale',
      'The approval was signed too long ago. Look at the terms and sign again.',
    );
  }
}

function requireSame(terms: Terms | undefined, signed: Terms): void {
  const same =
    terms !== undefined &&
    terms.transactionId === signed.transactionId &&
    terms.amountMinor === signed.amountMinor &&
    terms.currency === signed.currency &&
    terms.payee === signed.payee &&
    terms.terminalId === signed.terminalId;
  if (!same) {
    throw new Refusal(
      'approval-differs',
      'The amount or the payee is not what was signed. Look at the terms and sign again.',
    );
  }
}
