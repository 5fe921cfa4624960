import type { Assistance } from '../../shared/assistance/assistance.ts';
import { limits } from '../../shared/session/limits.ts';
import type { Party } from '../../shared/session/open-transactions.ts';
import type { Attachment, Device, Session } from '../../shared/session/session.ts';

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export const NOON = Date.UTC(2026, 10, 21, 12);

export const phone = { channel: 'mobile', device: 'phone-1' } as const satisfies Party;
export const laptop = { channel: 'web', device: 'laptop-1' } as const satisfies Party;
export const machine = { channel: 'atm', device: 'terminal-1' } as const satisfies Party;
export const anotherMachine = { channel: 'atm', device: 'terminal-2' } as const satisfies Party;
export const counter = { channel: 'branch', device: 'counter-1' } as const satisfies Party;

/** The pass of the visit at the machine, and the network that the machine belongs to. */
export const PASS_HASH = 'hash-of-the-pass';
export const NETWORK = 'network-1';

/** The thumbprint of the key of the customer's own phone. */
export const PHONE_KEY = 'phone-key'.padEnd(43, '_');

export const attachmentOf = (party: Party, attachedAtMs = NOON - HOUR_MS): Attachment => ({
  ...party,
  attachedAtMs,
});

export const aVisitAt = ({ device }: Party, overrides: Partial<Attachment['visit']> = {}): Attachment => ({
  channel: 'atm',
  device,
  attachedAtMs: NOON - MINUTE_MS,
  visit: {
    passHash: PASS_HASH,
    network: NETWORK,
    endsAtMs: NOON - MINUTE_MS + limits.visitLivesMs,
    ...overrides,
  },
});

export const aDevice = (keyThumbprint = PHONE_KEY): Device => ({
  keyThumbprint,
  name: 'Anna’s phone',
  enrolledAtMs: NOON - DAY_MS,
});

/** A customer who is on the phone and on the web, stands at a machine, and has enrolled the phone. */
export const aSession = (overrides: Partial<Session> = {}): Session => ({
  sessionId: 's-1',
  customerId: 'anna',
  version: 7,
  openedAtMs: NOON - DAY_MS,
  preferences: { language: 'en', timeZone: 'Europe/Rome', largeText: false, spokenText: false },
  attachments: [attachmentOf(phone), attachmentOf(laptop), aVisitAt(machine)],
  devices: [aDevice()],
  signedOut: [],
  transactions: [],
  ...overrides,
});

/** Somebody at the counter of a branch works with the customer, and was let drive what is named, if anything is. */
export const anAssistance = ({
  drives,
  ...told
}: Partial<Assistance> & { drives?: string } = {}): Assistance => ({
  assistanceId: counter.device,
  staffId: 's-1',
  role: 'agent',
  unit: 'branch-1',
  channel: counter.channel,
  signInHash: 'hash-of-the-sign-in',
  passHash: PASS_HASH,
  basis: 'help-code',
  openedAtMs: NOON - MINUTE_MS,
  endsAtMs: NOON + 29 * MINUTE_MS,
  asks: 0,
  ...(drives !== undefined && {
    consent: {
      state: 'given',
      transactionId: drives,
      purpose: 'fill-in-together',
      givenAtMs: NOON - MINUTE_MS,
      untilMs: NOON + 20 * MINUTE_MS,
      givenOn: 'mobile',
      device: phone.device,
    },
  }),
  ...told,
});
