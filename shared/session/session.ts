import * as z from 'zod';
import { Assistance, HelpCode, Reference } from '../assistance/assistance.ts';
import { Channel } from '../channel/channel.ts';
import { Reach } from '../channel/reach.ts';
import { Language } from '../channel/wording.ts';
import { Consents } from '../consent/consent.ts';
import { Transaction } from '../transaction/transaction.ts';
import { OpenClaim } from './claim.ts';
import { limits } from './limits.ts';

const AtMs = z.int().min(0);

/** What follows the customer to every channel. */
export const Preferences = z
  .strictObject({
    language: Language,
    timeZone: z
      .string()
      .max(40)
      .refine(isTimeZone, 'This is not an IANA time zone.')
      .meta({ description: 'IANA time zone.', example: 'Europe/Rome' }),
    largeText: z.boolean(),
    spokenText: z.boolean().meta({ description: 'Say aloud what is on the screen.' }),
    reachBy: Reach.optional().meta({ description: 'How messages shall come. Absent: as it fits best.' }),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof Preferences>;

/** A channel that the customer is on: signed in there, or standing before it. */
export const Attachment = z.strictObject({
  channel: Channel,
  /** The sign-in, or the terminal. */
  device: z.string().min(1).max(80),
  attachedAtMs: AtMs,
  /** At a machine only: the visit's pass, as a hash, and when it ends. */
  visit: z
    .strictObject({
      passHash: z.string().max(64),
      network: z.string().max(80),
      endsAtMs: AtMs,
      /** A network was authorized on it without a card: it stands for one authorization, and no second. */
      isSpent: z.literal(true).optional(),
    })
    .optional(),
});
export type Attachment = z.infer<typeof Attachment>;

/** A device of the customer's that may sign, known by the thumbprint of its public key (RFC 7638). */
export const Device = z.strictObject({
  keyThumbprint: z.string().min(43).max(43),
  name: z.string().min(1).max(40),
  enrolledAtMs: AtMs,
});
export type Device = z.infer<typeof Device>;

/** That everything about a customer is to be erased, or was. Kept, so that nothing from before comes back after it. */
export const Erasure = z.strictObject({
  sinceMs: AtMs,
  /** In which the customer is answered, also when the same request comes again. */
  language: Language,
  doneAtMs: AtMs.optional(),
});
export type Erasure = z.infer<typeof Erasure>;

/**
 * The one session of a customer. It outlives every sign-in, and its version only ever rises: across
 * transactions, expiry and erasure.
 */
export const Session = z.strictObject({
  /** Opaque, and what other systems may know the session by. */
  sessionId: z.string().max(40),
  customerId: z.string().min(1).max(64),
  version: z.int().min(0),
  openedAtMs: AtMs.optional(),
  preferences: Preferences,
  attachments: z.array(Attachment).max(limits.attachmentsMax),
  devices: z.array(Device).max(limits.devicesMax),
  /** Sign-ins that were signed out, and must not come back without signing in anew. */
  signedOut: z.array(z.string().max(80)).max(limits.signedOutMax),
  /** The open ones; an ended one lives in history. */
  transactions: z.array(Transaction).max(limits.transactionsMax),
  /** The claims that are not answered yet: whether a complaint is open is known without another read. */
  claims: z.array(OpenClaim).max(limits.openClaimsMax).optional(),
  /** What the customer said to each purpose: whoever reads the session next goes by it. */
  consents: Consents.optional(),
  /** When the customer last had everything erased; until it is done, what must be finished first. */
  erasure: Erasure.optional(),
  /** Who of the bank works with the customer just now: at most one. */
  assistance: Assistance.optional(),
  /** The call or visit whose assistance the customer ended: nobody comes back by it. */
  turnedAway: Reference.optional(),
  /** The code that the customer may read out to somebody of the bank. */
  helpCode: HelpCode.optional(),
  /** When the customer last said that something had gone badly: no time for an offer. */
  lastBadFeedbackAtMs: AtMs.optional(),
});
export type Session = z.infer<typeof Session>;

/** The session of a customer who has none yet. */
export const unopenedSession = (customerId: string, sessionId: string): Session => ({
  sessionId,
  customerId,
  version: 0,
  preferences: { language: 'en', timeZone: 'Europe/Rome', largeText: false, spokenText: false },
  attachments: [],
  devices: [],
  signedOut: [],
  transactions: [],
});

/**
 * Looking one up is slow, and every session that is read has one. There are some 600 names in all; but each may be
 * written in small letters and capitals as one likes, so somebody could think of new ones without end.
 */
const knownTimeZones = new Set<string>();
const TIME_ZONES_KNOWN_MAX = 1_000;

function isTimeZone(candidate: string): boolean {
  if (knownTimeZones.has(candidate)) return true;
  try {
    Intl.DateTimeFormat('en', { timeZone: candidate });
  } catch {
    return false;
  }
  if (knownTimeZones.size < TIME_ZONES_KNOWN_MAX) knownTimeZones.add(candidate);
  return true;
}
