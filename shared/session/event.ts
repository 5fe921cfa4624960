import * as z from 'zod';
import { AssistanceBasis, Purpose as AssistancePurpose, Minutes } from '../assistance/assistance.ts';
import { AssistedChannel, StaffRole, StaffUnit } from '../assistance/staff.ts';
import { Money } from '../cash/money.ts';
import { Channel } from '../channel/channel.ts';
import { ConsentState } from '../consent/consent.ts';
import { Purpose } from '../consent/purpose.ts';
import { Kind } from '../transaction/kind.ts';
import { ClaimAbout, ClaimDecision, ClaimReason } from './claim.ts';
import { DeclinedCash } from './declined-cash.ts';
import { FeedbackReason, FeedbackScore } from './feedback.ts';

const AtMs = z.int().min(0).meta({ description: 'When, in milliseconds since 1970 (UTC).' });

const ofSession = { atMs: AtMs, channel: Channel };
const ofTransaction = {
  atMs: AtMs,
  /** Where it happened. Absent when the clock or the bank did it. */
  channel: Channel.optional(),
  transactionId: z.string(),
  kind: Kind,
  definition: z.int().meta({ description: 'The version of the kind’s definition that it keeps to.' }),
};

/** Where it had begun, so that whoever counts or chooses by it needs no other record. */
const ofEnd = {
  ...ofTransaction,
  startedOn: Channel.optional(),
  walkUp: z
    .literal(true)
    .optional()
    .meta({ description: 'Begun by card and PIN at a machine, with nothing prepared.' }),
};

/** By which an authorization is matched with its outcome. */
const ofCash = { terminalId: z.string(), authorizationId: z.string() };

/** Who assisted: a role and a unit, and never who it was. That stands in the audit alone. */
const ofAssistance = { role: StaffRole, unit: StaffUnit };

/** Why somebody of the bank may no longer do what they could. */
const OverBecause = z.enum(['agent', 'customer', 'handed-back', 'time', 'replaced', 'signed-out', 'erased']);

/**
 * Everything that can have happened, past tense, published after the fact through the session's outbox.
 *
 * The catalogue is closed, and carries no answer, draft or name of the customer.
 */
export const events = {
  SessionOpened: z.strictObject(ofSession),
  ChannelAttached: z.strictObject(ofSession),
  ChannelDetached: z.strictObject(ofSession),
  PreferencesChanged: z.strictObject({ ...ofSession, changed: z.array(z.string()) }),
  DeviceEnrolled: z.strictObject(ofSession),
  DeviceRemoved: z.strictObject(ofSession),
  ConsentChanged: z.strictObject({
    atMs: AtMs,
    /** Where it was said. Absent when it was by the link of an e-mail. */
    channel: Channel.optional(),
    purpose: Purpose,
    state: ConsentState,
    textVersion: z.int().min(1),
  }),
  /** Whoever keeps something of this customer purges it. It says nothing of what was erased. */
  DataErased: z.strictObject({ atMs: AtMs }),

  HelpCodeDrawn: z.strictObject(ofSession),
  AssistanceOpened: z.strictObject({
    atMs: AtMs,
    channel: AssistedChannel,
    ...ofAssistance,
    basis: AssistanceBasis,
  }),
  AssistanceEnded: z.strictObject({
    atMs: AtMs,
    /** Where it was ended. Absent when the clock or the bank did it. */
    channel: Channel.optional(),
    ...ofAssistance,
    basis: AssistanceBasis,
    openedAtMs: AtMs,
    because: OverBecause,
  }),
  TakeOverAsked: z.strictObject({
    ...ofTransaction,
    ...ofAssistance,
    purpose: AssistancePurpose,
    minutes: Minutes,
  }),
  TakeOverAnswered: z.strictObject({
    ...ofTransaction,
    ...ofAssistance,
    answer: z.enum(['given', 'refused']),
    untilMs: AtMs.optional(),
  }),
  TakeOverEnded: z.strictObject({ ...ofTransaction, ...ofAssistance, because: OverBecause }),
  TransactionHandedBack: z.strictObject({ ...ofTransaction, to: Channel, step: z.string() }),

  TransactionStarted: z.strictObject({
    ...ofTransaction,
    expiresAtMs: AtMs,
    /** The offer that it began with. */
    offer: z
      .strictObject({ offerId: z.string(), offerVersion: z.int(), termsVersion: z.string() })
      .optional(),
  }),
  StepAnswered: z.strictObject({ ...ofTransaction, step: z.string(), next: z.string().optional() }),
  SteppedBack: z.strictObject({ ...ofTransaction, from: z.string(), to: z.string() }),
  TransactionSuspended: z.strictObject({ ...ofTransaction, step: z.string() }),
  TransactionTakenOver: z.strictObject({
    ...ofTransaction,
    from: Channel.optional(),
    to: Channel,
    step: z.string(),
    changed: z.array(z.string()),
  }),
  HandOverOffered: z.strictObject({ ...ofTransaction, to: Channel, expiresAtMs: AtMs }),
  HandOverFailed: z.strictObject({ ...ofTransaction, because: z.enum(['wrong-ticket', 'declined']) }),
  TransactionApproved: z.strictObject({ ...ofTransaction, step: z.string() }),
  ApprovalVoided: z.strictObject({
    ...ofTransaction,
    because: z.enum(['answer-changed', 'facts-changed', 'hold-released', 'money-refused']),
  }),
  TransactionExpiring: z.strictObject({ ...ofTransaction, expiresAtMs: AtMs }),
  TransactionCompleted: z.strictObject(ofEnd),
  TransactionCancelled: z.strictObject(ofEnd),
  TransactionDeclined: z.strictObject({ ...ofEnd, because: z.string() }),
  TransactionExpired: z.strictObject({ ...ofEnd, warnedAtMs: AtMs }),

  MoneyMoved: z.strictObject({ ...ofTransaction, act: z.string(), actId: z.string() }),
  MoneyRefused: z.strictObject({ ...ofTransaction, act: z.string(), actId: z.string(), because: z.string() }),
  CashAuthorized: z.strictObject({
    ...ofTransaction,
    ...ofCash,
    money: Money,
    /** A network asked for it by a name of its own, under which the journal has it. */
    bySwitch: z.literal(true).optional(),
  }),
  CashDispensed: z.strictObject({
    ...ofTransaction,
    ...ofCash,
    money: Money,
    extent: z.enum(['FULL', 'PART', 'NONE']),
    /** The machine never reported it: people of the bank found it out, for this reason. */
    by: z.literal('operator').optional(),
    reason: z.string().optional(),
  }),
  CashDeclined: z.strictObject({
    ...ofSession,
    terminalId: z.string(),
    ...DeclinedCash.shape,
    /** The prepared withdrawal that it was about. It stays as it was. */
    of: z.string().optional(),
  }),
  CashReversed: z.strictObject({ ...ofTransaction, ...ofCash, money: Money, reason: z.string() }),
  CashUnreported: z.strictObject({ ...ofTransaction, ...ofCash }),
  CashSettledLate: z.strictObject({
    ...ofTransaction,
    ...ofCash,
    money: Money,
    of: z.string(),
  }),
  CashCountedLate: z.strictObject({ ...ofTransaction, terminalId: z.string(), money: Money, of: z.string() }),
  CashCounted: z.strictObject({ ...ofTransaction, terminalId: z.string(), money: Money }),

  ClaimOpened: z.strictObject({ ...ofTransaction, claimId: z.string(), about: ClaimAbout, answerByMs: AtMs }),
  ClaimAnswered: z.strictObject({
    ...ofTransaction,
    claimId: z.string(),
    decision: ClaimDecision,
    reason: ClaimReason,
    /** What was paid for it, and the act that paid it. */
    money: Money.optional(),
    actId: z.string().optional(),
    /** The machine whose cash it was paid for. */
    terminalId: z.string().optional(),
  }),
  FeedbackGiven: z.strictObject({
    ...ofTransaction,
    score: FeedbackScore,
    reason: FeedbackReason.optional(),
  }),
} as const;

export type EventType = keyof typeof events;
export type EventOf<Type extends EventType> = { readonly type: Type } & Readonly<
  z.infer<(typeof events)[Type]>
>;
export type SessionEvent = { [Type in EventType]: EventOf<Type> }[EventType];
