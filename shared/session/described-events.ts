import type * as z from 'zod';
import type { events } from './event.ts';

/** What each event of a catalogue says, in one sentence, and an example of what it carries. A new one needs both. */
export type DescribedEvents<Catalogue extends Readonly<Record<string, z.ZodType>>> = {
  readonly [Type in keyof Catalogue]: {
    readonly summary: string;
    readonly example: z.input<Catalogue[Type]>;
  };
};

const AT_THE_PHONE_MS = Date.UTC(2026, 10, 22, 9, 41);
const AT_THE_MACHINE_MS = Date.UTC(2026, 10, 22, 9, 58);
const A_DAY_LATER_MS = Date.UTC(2026, 10, 23, 9, 41);

const onThePhone = { atMs: AT_THE_PHONE_MS, channel: 'mobile' } as const;
const prepared = {
  ...onThePhone,
  transactionId: 't000004-9f86d08188',
  kind: 'cash-withdrawal',
  definition: 1,
} as const;
const collected = { ...prepared, atMs: AT_THE_MACHINE_MS, channel: 'atm' } as const;
const ofTheBank = {
  atMs: A_DAY_LATER_MS,
  transactionId: prepared.transactionId,
  kind: prepared.kind,
  definition: prepared.definition,
} as const;
const deposited = { ...collected, transactionId: 't000006-60303ae22b', kind: 'cash-deposit' } as const;
const authorized = { terminalId: 'atm-0042', authorizationId: 'a000009-60303ae22b' } as const;
const money = { amountMinor: 120_00, currency: 'EUR' } as const;
const held = { act: 'hold', actId: 't000004-9f86d08188.1' } as const;
const anAgent = { role: 'agent', unit: 'remote-1' } as const;
const assisted = { ...prepared, kind: 'loan-application', channel: 'contact-centre' } as const;
const claimed = { claimId: 'k000012-9f86d08188-1' } as const;

/** The events of the session, for whoever reads the contract: one withdrawal as it goes, and what else can happen. */
export const describedEvents: DescribedEvents<typeof events> = {
  SessionOpened: {
    summary: 'A customer came for the first time, and has a session from now on.',
    example: onThePhone,
  },
  ChannelAttached: { summary: 'The customer came to the session on a channel.', example: onThePhone },
  ChannelDetached: { summary: 'The customer left the session on a channel.', example: onThePhone },
  PreferencesChanged: {
    summary: 'What follows the customer over every channel changed: these preferences did.',
    example: { ...onThePhone, changed: ['language', 'largeText'] },
  },
  DeviceEnrolled: { summary: 'A device of the customer’s can approve from now on.', example: onThePhone },
  DeviceRemoved: { summary: 'A device of the customer’s can approve no longer.', example: onThePhone },
  ConsentChanged: {
    summary: 'The customer gave or withdrew a consent, or objected, on the text that they read.',
    example: { ...onThePhone, purpose: 'personalised-offers', state: 'given', textVersion: 1 },
  },
  DataErased: {
    summary: 'The customer’s data was erased: whoever keeps anything of theirs erases it now.',
    example: { atMs: A_DAY_LATER_MS },
  },

  HelpCodeDrawn: {
    summary: 'The customer drew a code to read out to somebody of the bank.',
    example: onThePhone,
  },
  AssistanceOpened: {
    summary: 'Somebody of the bank began to work with the customer: they may look, and drive nothing yet.',
    example: { atMs: AT_THE_PHONE_MS, channel: 'contact-centre', ...anAgent, basis: 'help-code' },
  },
  AssistanceEnded: {
    summary: 'Somebody of the bank works with the customer no more, and sees nothing of theirs.',
    example: {
      atMs: AT_THE_MACHINE_MS,
      channel: 'mobile',
      ...anAgent,
      basis: 'help-code',
      openedAtMs: AT_THE_PHONE_MS,
      because: 'customer',
    },
  },
  TakeOverAsked: {
    summary: 'Somebody of the bank asked the customer to let them drive one transaction, for a while.',
    example: { ...assisted, ...anAgent, purpose: 'fill-in-together', minutes: 10 },
  },
  TakeOverAnswered: {
    summary: 'The customer let them, or did not, on a device of their own; or in person, in a branch.',
    example: {
      ...assisted,
      channel: 'mobile',
      ...anAgent,
      answer: 'given',
      untilMs: AT_THE_PHONE_MS + 600_000,
    },
  },
  TakeOverEnded: {
    summary: 'Somebody of the bank may drive a transaction no longer, and what they held is laid down.',
    example: { ...assisted, ...anAgent, because: 'time' },
  },
  TransactionHandedBack: {
    summary: 'Somebody of the bank gave a transaction back, for the customer to go on with on this channel.',
    example: { ...assisted, to: 'mobile', step: 'approval' },
  },

  TransactionStarted: {
    summary: 'The customer began a transaction.',
    example: { ...prepared, expiresAtMs: A_DAY_LATER_MS },
  },
  StepAnswered: {
    summary: 'A step was answered and validated; the next one is named, unless it was the last.',
    example: { ...prepared, step: 'amount', next: 'approval' },
  },
  SteppedBack: {
    summary: 'The customer went back to a step that they had answered.',
    example: { ...prepared, from: 'approval', to: 'amount' },
  },
  TransactionSuspended: {
    summary: 'The customer put a transaction aside, to go on with it later, on any channel.',
    example: { ...prepared, step: 'amount' },
  },
  TransactionTakenOver: {
    summary:
      'Another channel goes on with the transaction, at the step where it was; what changed meanwhile is named.',
    example: { ...collected, from: 'mobile', to: 'atm', step: 'collection', changed: [] },
  },
  HandOverOffered: {
    summary: 'A channel offered the transaction to another one, with a ticket.',
    example: { ...prepared, to: 'atm', expiresAtMs: AT_THE_PHONE_MS + 120_000 },
  },
  HandOverFailed: {
    summary: 'A hand-over came to nothing: the ticket was wrong, or the customer declined.',
    example: { ...prepared, because: 'declined' },
  },
  TransactionApproved: {
    summary: 'The customer approved exactly this amount and payee, with a device of theirs.',
    example: { ...prepared, step: 'approval' },
  },
  ApprovalVoided: {
    summary: 'What the customer approved changed, so that they must approve again.',
    example: { ...prepared, because: 'answer-changed' },
  },
  TransactionExpiring: {
    summary: 'The transaction expires soon, unless the customer goes on with it.',
    example: { ...ofTheBank, expiresAtMs: A_DAY_LATER_MS + 7_200_000 },
  },
  TransactionCompleted: {
    summary: 'The transaction ended well.',
    example: { ...collected, startedOn: 'mobile' },
  },
  TransactionCancelled: {
    summary: 'The customer ended the transaction before it was done.',
    example: { ...prepared, startedOn: 'mobile' },
  },
  TransactionDeclined: {
    summary: 'The bank ended the transaction, for this reason.',
    example: { ...prepared, startedOn: 'mobile', because: 'funds-insufficient' },
  },
  TransactionExpired: {
    summary: 'The time for the transaction was over, after a warning.',
    example: { ...ofTheBank, startedOn: 'mobile', warnedAtMs: A_DAY_LATER_MS - 7_200_000 },
  },

  MoneyMoved: {
    summary: 'An act with money was carried out by the bank, once.',
    example: { ...prepared, ...held },
  },
  MoneyRefused: {
    summary: 'The bank refused an act with money, for this reason.',
    example: { ...prepared, ...held, because: 'funds-insufficient' },
  },
  CashAuthorized: {
    summary: 'A machine may dispense this cash, which is set aside.',
    example: { ...collected, ...authorized, money },
  },
  CashDispensed: {
    summary: 'It is known how much of the authorized cash came out: all of it, a part, or none.',
    example: { ...collected, ...authorized, money, extent: 'FULL' },
  },
  CashDeclined: {
    summary:
      'A machine was told no to this cash, for a reason that it does not show, and nothing else changed.',
    example: {
      atMs: AT_THE_MACHINE_MS,
      channel: 'atm',
      terminalId: authorized.terminalId,
      wanted: 'cash-withdrawal',
      machine: 'Piazza Navona, machine 42, Piazza Navona 42, Roma',
      money,
      because: 'amount-differs',
      of: prepared.transactionId,
    },
  },
  CashReversed: {
    summary: 'The machine took an authorization back: no cash came out.',
    example: { ...collected, ...authorized, money, reason: 'malfunction' },
  },
  CashUnreported: {
    summary:
      'A machine never said what it did with the cash that it may have dispensed: somebody must find out.',
    example: { ...ofTheBank, ...authorized },
  },
  CashSettledLate: {
    summary: 'Cash came out after its withdrawal had ended; it became a withdrawal of its own.',
    example: {
      ...collected,
      ...authorized,
      transactionId: 't000009-60303ae22b',
      money,
      of: prepared.transactionId,
    },
  },
  CashCountedLate: {
    summary: 'Cash was counted after its deposit had ended; it became a deposit of its own.',
    example: {
      ...deposited,
      transactionId: 't000015-60303ae22b',
      terminalId: authorized.terminalId,
      money,
      of: deposited.transactionId,
    },
  },
  CashCounted: {
    summary: 'A machine counted the cash that the customer put in.',
    example: { ...deposited, terminalId: authorized.terminalId, money },
  },

  ClaimOpened: {
    summary: 'The customer said that something was wrong with the cash.',
    example: {
      ...prepared,
      ...claimed,
      about: 'cash-not-received',
      answerByMs: AT_THE_PHONE_MS + 15 * 86_400_000,
    },
  },
  ClaimAnswered: {
    summary: 'The bank answered a claim: it paid, or says why not.',
    example: {
      ...ofTheBank,
      ...claimed,
      decision: 'upheld',
      reason: 'journal-confirms',
      money,
      actId: 'k000012-9f86d08188-1.1',
      terminalId: authorized.terminalId,
    },
  },
  FeedbackGiven: {
    summary: 'The customer said how a transaction was for them, from 1, which is bad, to 5.',
    example: { ...collected, channel: 'mobile', score: 4, reason: 'easy' },
  },
};
