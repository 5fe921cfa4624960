import * as z from 'zod';
import { Channel } from '../channel/channel.ts';

/**
 * What can be recorded of an assistance.
 *
 * `looked` is one look at a customer; `did` one change of their session; `tried` one that was refused. `consented` and
 * `withheld` are the customer's answer to `asked`.
 */
export const AuditWhat = z.enum([
  'opened',
  'looked',
  'asked',
  'consented',
  'withheld',
  'did',
  'tried',
  'handed-back',
  'noted',
  'ended',
]);
export type AuditWhat = z.infer<typeof AuditWhat>;

/** On what somebody of the bank acted for a customer: what the customer said yes to, where, and until when. */
export const AuditConsent = z
  .strictObject({
    transactionId: z.string().max(64),
    purpose: z.string().max(64),
    givenOn: Channel,
    untilMs: z.int().min(0),
    evidence: z
      .strictObject({
        document: z.string().max(32),
        reference: z
          .string()
          .max(64)
          .meta({ description: 'Opaque: it finds the copy in the bank’s own archive, and says nothing.' }),
      })
      .optional()
      .meta({ description: 'What was shown, where consent was given in person.' }),
  })
  .meta({ id: 'AuditConsent' });

/** What happened, as whoever saw it happen tells it. It never carries an answer, a draft or what the customer reads. */
export const AuditDeed = z.strictObject({
  atMs: z.int().min(0).meta({ description: 'When, in milliseconds since 1970 (UTC).' }),
  assistanceId: z.string().min(1).max(64),
  staffId: z.string().min(1).max(64).meta({ description: 'Who of the bank, by an opaque id.' }),
  role: z.string().min(1).max(32),
  unit: z.string().min(1).max(64),
  by: z
    .enum(['staff', 'customer', 'bank'])
    .meta({ description: 'Whose deed it was: a consent is the customer’s, an end by the clock the bank’s.' }),
  channel: Channel.optional().meta({ description: 'Where. Absent when the clock did it.' }),
  what: AuditWhat,
  basis: z
    .strictObject({
      identifiedBy: z.enum(['help-code', 'call', 'visit']),
      reference: z.string().max(64).optional(),
    })
    .optional()
    .meta({ description: 'Of `opened`: how the customer was found.' }),
  about: z
    .strictObject({
      door: z
        .string()
        .max(64)
        .optional()
        .meta({ description: 'The function behind the door that was used.' }),
      transactionId: z.string().max(64).optional(),
      kind: z.string().max(64).optional(),
      step: z.string().max(64).optional(),
      to: Channel.optional(),
      purpose: z.string().max(64).optional(),
      refusal: z.string().max(64).optional(),
      because: z.string().max(64).optional(),
    })
    .optional(),
  consent: AuditConsent.optional(),
});
export type AuditDeed = z.infer<typeof AuditDeed>;
