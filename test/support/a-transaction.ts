import type { Money } from '../../shared/cash/money.ts';
import { takeInIdOf } from '../../shared/cash/take-in-id.ts';
import { capabilitiesOf } from '../../shared/channel/capabilities.ts';
import { limits } from '../../shared/session/limits.ts';
import type { Party } from '../../shared/session/open-transactions.ts';
import { latestDefinition } from '../../shared/transaction/definitions.ts';
import type { Kind } from '../../shared/transaction/kind.ts';
import type { Holder, Ticket, Transaction } from '../../shared/transaction/transaction.ts';
import { MINUTE_MS, NOON, PHONE_KEY, phone } from './a-session.ts';

export const STARTED = NOON - 10 * MINUTE_MS;

export const euros = (amount: number): Money => ({ amountMinor: Math.round(amount * 100), currency: 'EUR' });

/** What may be said of any transaction, beside its own fields. */
export type Told = Partial<Transaction> & { heldBy?: Party | 'nobody' };

/** A transaction at its first step, begun ten minutes ago on the phone, which holds it since a minute. */
export function aTransaction(kind: Kind, { heldBy = phone, ...told }: Told = {}): Transaction {
  const definition = latestDefinition(kind);
  return {
    id: 't1',
    kind,
    definition: definition.version,
    startedAtMs: STARTED,
    startedOn: 'mobile',
    expiresAtMs: STARTED + definition.lifetimeMs,
    at: definition.steps[0]?.name ?? '',
    answers: {},
    drafts: {},
    savedAtMs: STARTED,
    facts: {},
    changes: [],
    ...(heldBy !== 'nobody' && { holder: aLeaseOf(heldBy) }),
    money: {},
    moneyActs: 0,
    ...told,
  };
}

/** A lease that began a minute ago and still runs. */
export const aLeaseOf = ({ channel, device }: Party, sinceMs = NOON - MINUTE_MS): Holder => ({
  channel,
  device,
  sinceMs,
  leaseEndsAtMs: sinceMs + capabilitiesOf[channel].leaseMs,
});

/** A lease that has run out. */
export const anEndedLeaseOf = (party: Party): Holder => ({ ...aLeaseOf(party), leaseEndsAtMs: NOON });

export const aTicket = (told: Partial<Ticket> = {}): Ticket => ({
  sealed: 'sealed-ticket',
  to: 'atm',
  expiresAtMs: NOON + limits.ticketLivesMs,
  triesLeft: limits.ticketTriesMax,
  ...told,
});

export const aWithdrawal = (told: Told = {}): Transaction => aTransaction('cash-withdrawal', told);

/** A withdrawal of 120 euro from the current account, its question answered. */
export const anAnsweredWithdrawal = (told: Told = {}): Transaction =>
  aWithdrawal({
    at: 'approval',
    answers: { amount: { accountId: 'current', amountMinor: 120_00 } },
    facts: { balance: 500_00 },
    ...told,
  });

/** A withdrawal whose 120 euro are approved and set aside: it can be collected. */
export const aPreparedWithdrawal = (told: Told = {}): Transaction =>
  anAnsweredWithdrawal({
    at: 'collection',
    approval: { device: PHONE_KEY, atMs: NOON - MINUTE_MS },
    money: { hold: { id: 't1.1', accountId: 'current', money: euros(120) } },
    moneyActs: 1,
    ...told,
  });

/** A withdrawal that the machine is dispensing just now. */
export const aDispensingWithdrawal = (told: Told = {}): Transaction =>
  aPreparedWithdrawal({
    money: {
      hold: { id: 't1.1', accountId: 'current', money: euros(120) },
      dispensing: { terminalId: 'terminal-1', authorizationId: 'a1', sinceMs: NOON - 10_000 },
    },
    ...told,
  });

/** A withdrawal whose hold was intended a moment ago, and not yet recorded. */
export const aMovingWithdrawal = (told: Told = {}): Transaction =>
  anAnsweredWithdrawal({
    approval: { device: PHONE_KEY, atMs: NOON },
    money: {
      pending: {
        act: { act: 'hold', id: 't1.1', customerId: 'anna', accountId: 'current', money: euros(120) },
        sinceMs: NOON,
      },
    },
    moneyActs: 1,
    ...told,
  });

export const aDeposit = (told: Told = {}): Transaction =>
  aTransaction('cash-deposit', {
    startedOn: 'atm',
    money: { slots: ['terminal-1'] },
    ...told,
  });

/** A deposit whose 80 euro were counted: they wait for an account. */
export const aCountedDeposit = (told: Told = {}): Transaction =>
  aDeposit({ at: 'allocation', money: { takenIn: euros(80) }, moneyActs: 1, ...told });

/** A deposit whose allocation was intended, and not yet recorded. */
export const anAllocatingDeposit = (told: Told = {}): Transaction =>
  aCountedDeposit({
    answers: { allocation: { accountId: 'savings' } },
    money: {
      takenIn: euros(80),
      pending: {
        act: {
          act: 'allocate',
          id: 't1.2',
          takeInId: takeInIdOf('t1'),
          customerId: 'anna',
          accountId: 'savings',
        },
        sinceMs: NOON,
      },
    },
    moneyActs: 2,
    ...told,
  });

export const VALID_IBAN = 'IT60X0542811101000000123456';

export const aTransfer = (told: Told = {}): Transaction => aTransaction('transfer', told);

/** A transfer of 30 euro to Bruno, ready to be approved. */
export const anAnsweredTransfer = (told: Told = {}): Transaction =>
  aTransfer({
    at: 'approval',
    answers: {
      payee: { name: 'Bruno', iban: VALID_IBAN },
      amount: { accountId: 'current', amountMinor: 30_00 },
    },
    facts: { balance: 500_00 },
    ...told,
  });

export const aCardReplacement = (told: Told = {}): Transaction => aTransaction('card-replacement', told);

/** A replacement whose fee of 5 euro and whose terms were agreed to, ready to be approved. */
export const anAgreedCardReplacement = (told: Told = {}): Transaction =>
  aCardReplacement({
    at: 'approval',
    answers: {
      reason: { reason: 'lost' },
      delivery: { deliverTo: 'home' },
      fee: { accountId: 'current', agreed: true },
    },
    facts: { 'price:card-replacement': 5_00, 'terms:debit-card': 'v3' },
    ...told,
  });

export const aLoan = (told: Told = {}): Transaction => aTransaction('loan-application', told);

export const loanAnswers = {
  loan: { purpose: 'car', amountMinor: 10_000_00, months: 48 },
  household: { adults: 2, children: 1, housing: 'rented' },
  employment: { contract: 'permanent', occupation: 'Teacher', sinceYear: 2015 },
  income: { netMonthlyMinor: 2_400_00 },
  expenses: { housingMinor: 500_00, otherLoansMinor: 0 },
  terms: { agreed: true },
};

/** A loan that the customer can afford, ready to be signed. */
export const anAnsweredLoan = (told: Told = {}): Transaction =>
  aLoan({
    at: 'approval',
    answers: loanAnswers,
    facts: { 'price:personal-loan': 690, 'terms:personal-loan': 'v2' },
    ...told,
  });
