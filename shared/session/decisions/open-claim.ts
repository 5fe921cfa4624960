import { CURRENCY } from '../../cash/currency.ts';
import type { Money } from '../../cash/money.ts';
import { isCapable } from '../../channel/capabilities.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { ownChannelsThatCan } from '../assisted-step.ts';
import type { Claim, ClaimAbout } from '../claim.ts';
import { claimableAs, terminalOf } from '../claimable.ts';
import type { Decision } from '../decision.ts';
import { limits } from '../limits.ts';
import { about as aboutTransaction, type Party } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { movedMinor, type WholeCash } from '../whole-cash.ts';

export interface OpenClaim {
  /** Open or ended. */
  readonly transaction: Transaction;
  readonly whole: WholeCash;
  readonly about: ClaimAbout;
  readonly amount?: Money | undefined;
  readonly words?: string | undefined;
  readonly by: Party;
}

const DAY_MS = 24 * 3_600_000;

/**
 * By when the bank answers: fifteen days (PSD2, article 101, allows fifteen business days), and one where the customer
 * says that it was not them (article 73: the end of the following business day).
 */
const answeredWithinMs: Record<ClaimAbout, number> = {
  'cash-not-received': 15 * DAY_MS,
  'amount-differs': 15 * DAY_MS,
  'cash-retained': 15 * DAY_MS,
  'not-mine': DAY_MS,
};

/** Opens a claim about cash, on a channel on which people can say what happened. One at a time for each transaction. */
export function openClaim(session: Session, command: OpenClaim, nowMs: number): Decision {
  const { transaction, whole, about, amount, words, by } = command;
  requireRoomForWords(by);
  requireClaimable(session, command);
  requireAmount(command);
  const claim: Claim = {
    claimId: claimIdOf(transaction, claimsOf(transaction, whole).length + 1),
    customerId: session.customerId,
    transactionId: transaction.id,
    kind: transaction.kind,
    definition: transaction.definition,
    about,
    ...(amount && { amount }),
    ...(words && { words }),
    ...(terminalOf(transaction) && { terminalId: terminalOf(transaction) }),
    openedOn: by.channel,
    openedAtMs: nowMs,
    answerByMs: nowMs + answeredWithinMs[about],
  };
  const { claimId, transactionId, answerByMs } = claim;
  return {
    session: { ...session, claims: [...(session.claims ?? []), { claimId, transactionId, refunds: 0 }] },
    claims: [claim],
    events: [
      {
        type: 'ClaimOpened',
        ...aboutTransaction(transaction, nowMs, by.channel),
        claimId,
        about,
        answerByMs,
      },
    ],
  };
}

/** Made of the transaction, so that it says which one it is about, and is opened once. */
const claimIdOf = ({ id }: Transaction, number: number): string => `k${id.slice(1)}-${number}`;

const claimsOf = ({ id }: Transaction, { claims }: WholeCash): Claim[] =>
  claims.filter(({ transactionId }) => transactionId === id);

function requireRoomForWords({ channel }: Party): void {
  if (isCapable(channel, ['free-text'])) return;
  const continueOn = ownChannelsThatCan(['free-text']);
  throw new Refusal('claim-not-possible-here', 'Tell us what happened in your app or online.', {
    continueOn,
  });
}

function requireClaimable(session: Session, { transaction, whole, about }: OpenClaim): void {
  const open = session.claims ?? [];
  if (open.some(({ transactionId }) => whole.transactions.some(({ id }) => id === transactionId))) {
    throw new Refusal(
      'claim-already-open',
      'You have told us about this already, and we are looking into it.',
    );
  }
  if (!claimableAs(transaction).includes(about)) {
    throw new Refusal('not-claimable', 'This cannot have happened with this transaction.');
  }
  const before = claimsOf(transaction, whole);
  const asItStands = before.filter(isOfWhatIsKnown(whole));
  if (
    before.length >= limits.claimNumberMax ||
    asItStands.length >= limits.claimsPerTransactionMax ||
    asItStands.some(({ answer }) => answer?.decision === 'upheld')
  ) {
    throw new Refusal('not-claimable', 'We have answered this for good. Call us if there is something new.');
  }
  if (open.length >= limits.openClaimsMax) {
    throw new Refusal('session-full', 'You have as many claims open as there is room for. Call us.');
  }
}

/** Whether a claim was answered knowing what is known now. Cash that was reported since is something new. */
const isOfWhatIsKnown =
  (whole: WholeCash) =>
  ({ answer }: Claim): boolean =>
    answer?.movedMinor === undefined || answer.movedMinor === movedMinor(whole);

/** Of a deposit nobody but the customer knows what went in; that an amount differs says nothing without the amount. */
function requireAmount({ transaction, about, amount }: OpenClaim): void {
  if (!amount) {
    if (about !== 'amount-differs' && transaction.kind !== 'cash-deposit') return;
    throw new Refusal('claim-invalid', 'Say how much it was.');
  }
  const known = transaction.money.dispensed ?? transaction.money.takenIn;
  if (amount.currency !== CURRENCY || amount.amountMinor === known?.amountMinor) {
    throw new Refusal('claim-invalid', `Say another amount than ours, in ${CURRENCY}.`);
  }
}
