import * as z from 'zod';
import { Difference } from '../switch/journal/journal-entry.ts';

/**
 * Everything by which two of the three may differ at the end of a day: what the network or the machine said, what the
 * session says, and what is booked. The list is closed; the journal's own, named while it ran, come first.
 */
export const DayDifference = z
  .enum([
    ...Difference.options,
    // nobody knows yet what came out
    'never-answered',
    'outcome-unknown',
    'machine-silent',
    // the network or the machine, and the session
    'session-missing',
    'session-waits',
    'not-undone',
    'outcome-differs',
    'amount-differs',
    'late-cash',
    'counted-after-refund',
    'refund-uncovered',
    // the session, and the books
    'money-pending',
    'hold-without-owner',
    'hold-missing',
    'hold-differs',
    'booking-missing',
    'booking-doubled',
    'booking-differs',
    'booked-elsewhere',
    'booked-without-cash',
    'fee-differs',
    'cash-not-allocated',
    // the bank, and the network's own list
    'bank-only',
    'network-only',
    'network-outcome-differs',
    'network-amount-differs',
  ])
  .meta({ id: 'DayDifference' });
export type DayDifference = z.infer<typeof DayDifference>;

export interface Meaning {
  /** What is wrong, for people. */
  readonly says: string;
  /** What they do about it. */
  readonly toDo: string;
  /** What became of the cash is not known. A day is not over while there is one. */
  readonly isUnknown?: true;
}

const compareCounters = 'Compare the counters of the machine with its journal, and correct by hand.';
const inTheBooks =
  'Treat it as a fault of the bank’s: hold further payouts of this account until it is found.';

/** A new difference does not compile without its meaning; docs/reconciliation.md repeats these. */
export const meaningOf: Record<DayDifference, Meaning> = {
  'dispensed-without-authorization': {
    says: 'Cash came out, and no authorization of the bank allowed it.',
    toDo: `Ask the network why. ${compareCounters}`,
  },
  'kept-without-authorization': {
    says: 'A machine kept cash, and no deposit was opened for it.',
    toDo: 'Find whose cash it is with the network, and credit it by hand.',
  },
  'kept-over-authorized': {
    says: 'A machine kept more cash than the bank had allowed. What it had allowed is the customer’s.',
    toDo: 'Count the cash of the machine; credit the rest by hand if it is there.',
  },
  'authorized-differs': {
    says: 'The machine was allowed another amount than was set aside, or remembers another one.',
    toDo: 'Ask the network what its machine was told. Where the bank told it so, treat it as a fault of the bank’s.',
  },
  'evidence-impossible': {
    says: 'More was reported than was authorized, or another amount than the dispenser swears to.',
    toDo: `The report was refused, and the money waits. ${compareCounters}`,
  },
  'evidence-differs': {
    says: 'Another amount was reported than before, or than people had found.',
    toDo: `The first report stands. ${compareCounters}`,
  },
  'reversed-after-completion': {
    says: 'It was taken back after it had been completed, and stays completed.',
    toDo: 'Ask the network which of the two is true; if the customer got nothing, answer with a refund.',
  },
  'never-completed': {
    says: 'What came out should be known by now, by the network’s report or by its silence, and is not.',
    toDo: 'Ask the network for its report, or decide from the machine’s journal: POST /operations/withdrawals.',
    isUnknown: true,
  },
  'never-answered': {
    says: 'It was asked for and never answered, and has not been taken back.',
    toDo: 'See why the function sweep-journal has not taken it back: its alarm, its log.',
    isUnknown: true,
  },
  'outcome-unknown': {
    says: 'It was approved, and nobody has said what came out.',
    toDo: 'Wait until the report is due, and reconcile the day again.',
    isUnknown: true,
  },
  'machine-silent': {
    says: 'A machine was told to dispense, and has not said what it did.',
    toDo: 'Read the machine’s journal, and decide: POST /operations/withdrawals/{transactionId}/decision.',
    isUnknown: true,
  },
  'session-missing': {
    says: 'The session knows nothing of it.',
    toDo: 'Treat it as a fault of the bank’s: restore the customer’s items to that day, and compare.',
  },
  'session-waits': {
    says: 'The outcome is known, and the session still waits for it.',
    toDo: 'Let the network repeat its message: a repeat takes up where the first one stopped.',
  },
  'not-undone': {
    says: 'It was taken back, and the session is not known to have given the money back.',
    toDo: 'See why the function sweep-journal has not undone it: its alarm, its log.',
  },
  'outcome-differs': {
    says: 'One side says that cash moved, and the other that none did.',
    toDo: compareCounters,
  },
  'amount-differs': { says: 'The amounts that moved differ.', toDo: compareCounters },
  'late-cash': {
    says: 'Cash was reported after its money had been given back. It was taken from the account late.',
    toDo: 'Clear the account late-cash of the machine against its cash, and tell a customer who is overdrawn.',
  },
  'counted-after-refund': {
    says: 'Cash was counted that a claim had paid for already. So much of it is not the customer’s once more.',
    toDo: 'Nothing is owed: the count was booked against the account claims-paid. Tell the customer if they ask.',
  },
  'refund-uncovered': {
    says: 'A claim was paid for cash that no machine has counted or given out.',
    toDo: 'Find the cash in the machine and clear the account claims-paid with it, or the bank bears it.',
  },
  'money-pending': {
    says: 'Money was to move, and has not yet.',
    toDo: 'See why the function wake-sessions does not finish it: its alarm, its log.',
  },
  'hold-without-owner': {
    says: 'Money is set aside, and no open transaction wants it.',
    toDo: `Release the hold by hand. ${inTheBooks}`,
  },
  'hold-missing': { says: 'The session says that money is set aside, and it is not.', toDo: inTheBooks },
  'hold-differs': { says: 'Another amount is set aside than the session says.', toDo: inTheBooks },
  'booking-missing': { says: 'Cash moved, and nothing is booked for it.', toDo: inTheBooks },
  'booking-doubled': { says: 'It is booked more than once.', toDo: inTheBooks },
  'booking-differs': { says: 'Another amount is booked than moved.', toDo: inTheBooks },
  'booked-elsewhere': { says: 'It is booked on the cash of another machine.', toDo: inTheBooks },
  'booked-without-cash': { says: 'Something is booked, and no cash moved.', toDo: inTheBooks },
  'fee-differs': {
    says: 'Another fee is booked than the customer was told.',
    toDo: 'Pay the difference back, and treat it as a fault of the bank’s.',
  },
  'cash-not-allocated': {
    says: 'A deposit has ended, and its cash is on no account.',
    toDo: 'Allocate it to the customer’s first account by hand.',
  },
  'bank-only': {
    says: 'Cash moved by the bank’s journal, and the network’s list does not have it.',
    toDo: 'Ask the network for it; it may be on the list of the next day.',
  },
  'network-only': {
    says: 'The network’s list says that cash moved, and the bank’s journal does not have it.',
    toDo: 'Look on the list and the report of the day before. Else dispute it with the network.',
  },
  'network-outcome-differs': {
    says: 'On the network’s list cash moved and in the bank’s journal it did not, or the other way round.',
    toDo: compareCounters,
  },
  'network-amount-differs': {
    says: 'The network’s list has another amount than the bank’s journal.',
    toDo: compareCounters,
  },
};

export const isUnknown = (difference: DayDifference): boolean => meaningOf[difference].isUnknown === true;
