import { consentNow } from '../assistance/assistance.ts';
import type { Assisting } from '../assistance/assisting.ts';
import { AssistedChannel } from '../assistance/staff.ts';
import { capabilitiesOf } from '../channel/capabilities.ts';
import type { Channel } from '../channel/channel.ts';
import { Refusal } from '../refusal/refusal.ts';
import { currentStep } from '../transaction/progress.ts';
import { type CashLeg, type Holder, SLOTS_MAX, type Transaction } from '../transaction/transaction.ts';
import type { Session } from './session.ts';

/** Who asks: a channel, and the sign-in or terminal on it. */
export interface Party {
  readonly channel: Channel;
  readonly device: string;
  /** Somebody of the bank, and how far the customer lets them go. Absent: it is the customer. */
  readonly assists?: Assisting | undefined;
}

/** Finds a transaction that is open. Somebody else's, and one that never was, are the same "not found". */
export function openTransaction(session: Session, transactionId: string, nowMs: number): Transaction {
  const transaction = session.transactions.find(({ id }) => id === transactionId);
  if (!transaction) {
    throw new Refusal('transaction-not-found', 'You have no open transaction with this id.');
  }
  if (transaction.expiresAtMs <= nowMs && !isMoneyOpen(transaction)) {
    throw new Refusal('transaction-expired', 'The time for this transaction is over.');
  }
  return transaction;
}

/** Finds an open transaction that the asking party holds, and whose money stands still. */
export function drivenTransaction(
  session: Session,
  transactionId: string,
  by: Party,
  nowMs: number,
): Transaction {
  const transaction = openTransaction(session, transactionId, nowMs);
  requireConsented(transaction, by);
  requireHolder(transaction, by);
  requireStill(transaction);
  return transaction;
}

/** Whoever assists drives the one transaction that the customer let them drive, for as long as they said. */
export function requireConsented({ id }: Pick<Transaction, 'id'>, { assists }: Party): void {
  if (!assists || assists.consentedTo === id) return;
  throw new Refusal('take-over-not-consented', 'The customer has not let you drive this. Ask them first.');
}

/** An agent whose time is over, or whose consent is, holds nothing, although nobody has written that down yet. */
export function isHeldOverTime({ assistance }: Session, { holder }: Transaction, nowMs: number): boolean {
  if (!AssistedChannel.safeParse(holder?.channel).success) return false;
  const drives = assistance && assistance.assistanceId === holder?.device && consentNow(assistance, nowMs);
  return !drives;
}

function requireHolder(transaction: Transaction, by: Party): void {
  if (isHeldBy(transaction, by)) return;
  if (!transaction.holder) {
    throw new Refusal(
      'transaction-suspended',
      'Nobody drives this transaction now. Take it over to continue here.',
    );
  }
  throw heldElsewhere(transaction.holder);
}

/** Nothing may touch a transaction while its cash is in a machine's mouth, or while its money moves. */
export function requireStill(transaction: Transaction): void {
  if (transaction.money.dispensing) {
    throw new Refusal('cash-in-machine', 'Finish at the machine first: the cash is already on its way.');
  }
  if (transaction.money.pending) {
    throw new Refusal('money-moving', 'The money is moving just now. Ask again in a moment.', {
      retryAfterS: 1,
    });
  }
}

/**
 * A machine has its slot open for cash, and has not said yet what it counted. Until it does, or says that the
 * customer left, it lets go of the transaction to nobody.
 */
export const isTakingCash = (transaction: Transaction): boolean =>
  transaction.holder?.channel === 'atm' &&
  transaction.money.pending === undefined &&
  currentStep(transaction).form === 'cash-in';

/** Cash or money of the customer's is on its way just now. */
export const isCashOpen = ({ transactions }: Session): boolean =>
  transactions.some((transaction) => isMoneyOpen(transaction) || isTakingCash(transaction));

/** A machine that stands at a deposit's count has opened its slot: its count counts from then on. */
export const withOpenSlot = (transaction: Transaction): Transaction =>
  isTakingCash(transaction) && transaction.holder
    ? { ...transaction, money: withSlot(transaction.money, transaction.holder.device) }
    : transaction;

const withSlot = (money: CashLeg, terminalId: string): CashLeg => ({
  ...money,
  slots: [...(money.slots ?? []).filter((slot) => slot !== terminalId), terminalId].slice(-SLOTS_MAX),
});

/** A machine that takes cash in first says what it counted, or that the customer left. */
export function requireClosedSlot(transaction: Transaction): void {
  if (!isTakingCash(transaction)) return;
  throw new Refusal('cash-in-machine', 'Finish at the machine first: its slot is open for your cash.');
}

export const isHeldBy = ({ holder }: Transaction, by: Party): boolean =>
  holder?.channel === by.channel && holder.device === by.device;

export const isMoneyOpen = ({ money }: Transaction): boolean =>
  money.dispensing !== undefined || money.pending !== undefined;

export const heldElsewhere = (holder: Holder, details: { retryAfterS?: number } = {}): Refusal =>
  new Refusal('transaction-held', `The transaction is held on another channel (${holder.channel}).`, {
    holder: { channel: holder.channel, sinceMs: holder.sinceMs },
    ...details,
  });

/** The lease of whoever drives from now on; one who drives already keeps the time since when. */
export const leaseFor = (transaction: Transaction | undefined, by: Party, nowMs: number): Holder => ({
  channel: by.channel,
  device: by.device,
  sinceMs: transaction?.holder && isHeldBy(transaction, by) ? transaction.holder.sinceMs : nowMs,
  leaseEndsAtMs: nowMs + capabilitiesOf[by.channel].leaseMs,
});

/** A transaction touched by its driver: the lease runs anew, and a ticket for an earlier state is void. */
export const touched = (transaction: Transaction, by: Party, nowMs: number): Transaction => ({
  ...transaction,
  holder: leaseFor(transaction, by, nowMs),
  ticket: undefined,
  savedAtMs: nowMs,
});

/** The session with one of its transactions changed. */
export const withTransaction = (session: Session, changed: Transaction): Session => ({
  ...session,
  transactions: session.transactions.map((transaction) =>
    transaction.id === changed.id ? changed : transaction,
  ),
});

export const withoutTransaction = (session: Session, transactionId: string): Session => ({
  ...session,
  transactions: session.transactions.filter(({ id }) => id !== transactionId),
});

/** What every event about a transaction says. */
export const about = (transaction: Transaction, nowMs: number, channel?: Channel) => ({
  atMs: nowMs,
  ...(channel && { channel }),
  transactionId: transaction.id,
  kind: transaction.kind,
  definition: transaction.definition,
});
