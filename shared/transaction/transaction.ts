import * as z from 'zod';
import { AssistedChannel } from '../assistance/staff.ts';
import { Conversion } from '../cash/conversion.ts';
import { Fee } from '../cash/fee.ts';
import { Money } from '../cash/money.ts';
import { MoneyAct } from '../cash/money-act.ts';
import { Channel } from '../channel/channel.ts';
import { Kind } from './kind.ts';
import { Outcome } from './outcome.ts';

const AtMs = z.int().min(0);
const Typed = z.record(z.string().max(40), z.unknown());

/** The channel and device that drive a transaction now, by a lease. */
export const Holder = z.strictObject({
  channel: Channel,
  device: z.string().min(1).max(80),
  sinceMs: AtMs,
  leaseEndsAtMs: AtMs,
});
export type Holder = z.infer<typeof Holder>;

/** A hand-over ticket. What the customer reads out or types is nowhere; only its keyed hash is kept. */
export const Ticket = z.strictObject({
  sealed: z.string().max(64),
  to: Channel,
  expiresAtMs: AtMs,
  triesLeft: z.int().min(0).max(9),
});
export type Ticket = z.infer<typeof Ticket>;

/** Something the customer relied on, and what became of it. Minor units, basis points or a version. */
export const FactChange = z
  .strictObject({
    fact: z.string(),
    was: z.union([z.string(), z.int()]),
    is: z.union([z.string(), z.int()]),
  })
  .meta({ id: 'FactChange' });
export type FactChange = z.infer<typeof FactChange>;

/** Money that is to move: written before it moves, removed when it has been recorded. */
export const PendingMoney = z.strictObject({
  act: MoneyAct,
  sinceMs: AtMs,
  /** The transaction ends like this once the money has moved. */
  ending: Outcome.optional(),
});
export type PendingMoney = z.infer<typeof PendingMoney>;

/** Authorizations of one withdrawal: each report is remembered, so beyond these nobody is authorized again. */
export const CASH_REPORTS_MAX = 6;

/** Machines that one deposit may be carried to. */
export const SLOTS_MAX = 6;

/** The token that a dispenser was given for one authorization. */
export const DispenserToken = z.strictObject({
  /** What the dispenser had drawn for it, in hexadecimal. With the amount, it makes the same token again. */
  nonce: z.string().max(64),
  /** Only what the dispenser swears to settles it. */
  needsEvidence: z.literal(true).optional(),
});
export type DispenserToken = z.infer<typeof DispenserToken>;

/** What a machine said of one authorization, and what it had been authorized for. */
export const CashReport = z.strictObject({
  authorizationId: z.string(),
  terminalId: z.string(),
  dispensed: Money,
  authorized: Money,
  holdId: z.string(),
  accountId: z.string(),
  /** The machine took the authorization back, rather than to say that nothing came out. */
  isReversed: z.literal(true).optional(),
  token: DispenserToken.optional(),
});
export type CashReport = z.infer<typeof CashReport>;

/** What the money of a transaction does, from its approval to its end. */
export const CashLeg = z.strictObject({
  pending: PendingMoney.optional(),
  /** What is set aside on the customer's account. */
  hold: z
    .strictObject({
      id: z.string(),
      accountId: z.string(),
      money: Money,
      /** Set aside beside the money, and taken with it if any cash comes out. */
      fee: Fee.optional(),
    })
    .optional(),
  /** The machines whose slot was open for this cash, and whose counts count. */
  slots: z.array(z.string().max(80)).max(SLOTS_MAX).optional(),
  /** Which of them counted what was taken in. */
  countedBy: z.string().max(80).optional(),
  /** The machine that was told to dispense, and has not yet said what it did. */
  dispensing: z
    .strictObject({
      terminalId: z.string(),
      authorizationId: z.string(),
      sinceMs: AtMs,
      token: DispenserToken.optional(),
      /** It has been silent for too long, and that was said. */
      isOverdue: z.literal(true).optional(),
    })
    .optional(),
  /** What machines reported for each authorization, the latest last. Zero: reversed, or nothing came out. */
  reports: z.array(CashReport).max(CASH_REPORTS_MAX).optional(),
  /** What a machine says it gave out, in the currency of the account. */
  dispensed: Money.optional(),
  /** What was taken for it. */
  fee: Money.optional(),
  /** The cash is in another currency than the account. */
  conversion: Conversion.optional(),
  /** What was set aside, and was given back whole. */
  givenBack: Money.optional(),
  /** What a machine says it took in. */
  takenIn: Money.optional(),
  /** A claim has paid for it before it was counted: whoever counts it looks how much. */
  isRefunded: z.literal(true).optional(),
  /** The part of it that a claim had paid before it was counted: it is owed to nobody. */
  refunded: Money.optional(),
});
export type CashLeg = z.infer<typeof CashLeg>;
/** The reports with one more, in the place of what the machine said of the same authorization before. */
export const withReport = ({ reports = [] }: CashLeg, report: CashReport): CashReport[] => [
  ...reports.filter(({ authorizationId }) => authorizationId !== report.authorizationId),
  report,
];

/** Accepted signatures that are remembered; one older than the last few is too old to be accepted anyway. */
const SIGNATURES_MAX = 6;

/**
 * What the customer wants done. It is open until it has an outcome, and then never changes again.
 */
export const Transaction = z.strictObject({
  id: z.string().min(1).max(40),
  kind: Kind,
  /** The version of the kind's definition that it began on, and stays on. */
  definition: z.int().min(1),
  startedAtMs: AtMs,
  startedOn: Channel,
  expiresAtMs: AtMs,
  warnedAtMs: AtMs.optional(),
  /** The step that it stands at. */
  at: z.string(),
  /** Validated answers, by step. */
  answers: z.record(z.string(), Typed),
  /** The steps that somebody of the bank answered with the customer, and on which channel. */
  assistedOn: z.record(z.string().max(40), AssistedChannel).optional(),
  /** The offer that it began with, in the version that the customer accepted. */
  offer: z
    .strictObject({
      offerId: z.string().max(32),
      offerVersion: z.int(),
      termsVersion: z.string().max(20),
      /** The customer's placement of it, where there are only so many and one was taken. */
      placementId: z.string().max(80).optional(),
      /** What it costs, in the words of each language. */
      price: z.strictObject({ en: z.string().max(40), it: z.string().max(40) }).optional(),
      /** What it says of what the customer relies on, in the place of what the product says. */
      facts: z.record(z.string().max(60), z.union([z.string().max(40), z.int()])).optional(),
    })
    .optional(),
  /** What was typed and not yet answered, by step. Unvalidated. */
  drafts: z.record(z.string(), Typed),
  savedAtMs: AtMs,
  /** What the customer relied on, as it was when they did. */
  facts: z.record(z.string(), z.union([z.string(), z.int()])),
  /** What of it had changed when the transaction was last taken up, until the next answer. */
  changes: z.array(FactChange).max(6),
  /** Nobody holds it when it was laid down. */
  holder: Holder.optional(),
  ticket: Ticket.optional(),
  /** By a device's signature, or by card and PIN at the machine that is the device, for there and then. */
  approval: z
    .strictObject({ device: z.string(), atMs: AtMs, by: z.literal('card-and-pin').optional() })
    .optional(),
  /** Signatures that were accepted, as short hashes: each is accepted once (RTS 2018/389, article 4). */
  signatures: z.array(z.string().max(24)).max(SIGNATURES_MAX).optional(),
  money: CashLeg,
  /** How many money acts were begun, so that each has an id of its own. */
  moneyActs: z.int().min(0),
  outcome: Outcome.optional(),
  endedAtMs: AtMs.optional(),
  because: z.string().max(80).optional(),
});
export type Transaction = z.infer<typeof Transaction>;

/** Begun and approved by card and PIN at a machine, for that machine and that moment: it waits for nobody. */
export const isWalkUp = ({ approval }: Transaction): boolean => approval?.by === 'card-and-pin';

/** The accepted signatures with one more. */
export const withSignature = ({ signatures = [] }: Transaction, signature: string): string[] =>
  [...signatures, signature].slice(-SIGNATURES_MAX);
