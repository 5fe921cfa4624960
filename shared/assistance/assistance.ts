import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { assistanceLimits } from './limits.ts';
import { AssistedChannel, StaffRole, StaffUnit } from './staff.ts';

const AtMs = z.int().min(0);
const Hash = z.string().max(64);

/** A call or a visit, as the bank's own system names it. */
export const Reference = z.string().regex(/^[A-Za-z0-9-]{6,60}$/, 'This is not a reference.');

/** How the bank knew for whom: a code that the customer read out, or a call or visit that its own system identified. */
export const AssistanceBasis = z.enum(['help-code', 'call', 'visit']).meta({ id: 'AssistanceBasis' });
export type AssistanceBasis = z.infer<typeof AssistanceBasis>;

/** What was looked at, where a consent was given in person. Its number is kept as a keyed hash alone, in the audit. */
export const EvidenceDocument = z
  .enum(['identity-card', 'passport', 'driving-licence', 'signed-form'])
  .meta({ id: 'EvidenceDocument' });
export type EvidenceDocument = z.infer<typeof EvidenceDocument>;

/** What an agent wants to drive for. A closed list, so that each is said in the customer's language. */
export const Purpose = z
  .enum(['fill-in-together', 'correct-a-mistake', 'continue-for-you'])
  .meta({ id: 'AssistancePurpose', description: 'What the agent wants to drive for.' });
export type Purpose = z.infer<typeof Purpose>;

export const Minutes = z
  .int()
  .min(1)
  .max(assistanceLimits.consentMinutesMax)
  .meta({ description: 'For how long the agent wants to drive.', example: 10 });

const ofTransaction = { transactionId: z.string().max(40), purpose: Purpose };

/** What the agent asked, and what the customer said to it: of one transaction, for a while. */
export const AssistanceConsent = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('asked'), ...ofTransaction, minutes: Minutes, askedAtMs: AtMs }),
  z.strictObject({
    state: z.literal('given'),
    ...ofTransaction,
    givenAtMs: AtMs,
    untilMs: AtMs,
    /** Where the customer gave it. In person, that is where the agent is. */
    givenOn: Channel,
    /** The sign-in that gave it, whose end takes it back. Absent where it was given in person. */
    device: z.string().max(80).optional(),
  }),
]);
export type AssistanceConsent = z.infer<typeof AssistanceConsent>;
export type GivenConsent = Extract<AssistanceConsent, { state: 'given' }>;

/** A person of the bank works with this customer, for a while. What a visit is to a machine, this is to an agent. */
export const Assistance = z.strictObject({
  /** Opaque; the agent's `device` as a holder, so that no view and no event names whoever it is. */
  assistanceId: z.string().max(40),
  staffId: z.string().max(64),
  role: StaffRole,
  unit: StaffUnit,
  channel: AssistedChannel,
  /** The agent's sign-in and the pass, as hashes: either without the other opens nothing. */
  signInHash: Hash,
  passHash: Hash,
  basis: AssistanceBasis,
  /** Of a call or a visit: which one it was, so that whom the customer sends away does not come back by it. */
  reference: Reference.optional(),
  openedAtMs: AtMs,
  endsAtMs: AtMs,
  /** How often they asked to drive: whoever is asked again and again says yes at some point, to be left in peace. */
  asks: z.int().min(0),
  /** How many notes they left. */
  notes: z.int().min(0).optional(),
  consent: AssistanceConsent.optional(),
  /** The transactions to which the customer said no on a device of theirs: nobody else writes a yes down for them. */
  withheld: z.array(z.string().max(40)).max(assistanceLimits.withheldMax).optional(),
});
export type Assistance = z.infer<typeof Assistance>;

/** The code that a customer may read out. Only its keyed hash is kept, and a new one takes its place. */
export const HelpCode = z.strictObject({ sealed: Hash, expiresAtMs: AtMs, device: z.string().max(80) });
export type HelpCode = z.infer<typeof HelpCode>;

/** The consent that lets its agent drive a transaction now, if there is one. */
export function consentNow({ consent, endsAtMs }: Assistance, nowMs: number): GivenConsent | undefined {
  return consent?.state === 'given' && consent.untilMs > nowMs && endsAtMs > nowMs ? consent : undefined;
}
