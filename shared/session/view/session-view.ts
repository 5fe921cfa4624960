import * as z from 'zod';
import { Purpose } from '../../assistance/assistance.ts';
import { AssistedChannel, StaffRole } from '../../assistance/staff.ts';
import { Channel } from '../../channel/channel.ts';
import { Kind } from '../../transaction/kind.ts';
import { Preferences } from '../session.ts';
import { TransactionView } from './transaction-view.ts';

const Moment = z.iso.datetime();

/** Who of the bank works with the customer: the same on every channel of theirs, and to whoever it is. */
export const AssistanceView = z
  .object({
    assistanceId: z.string(),
    channel: AssistedChannel,
    role: StaffRole,
    unit: z.string(),
    since: Moment,
    endsAt: Moment,
    says: z.string().meta({ description: 'Who it is and what they may see and do now, in words.' }),
    here: z.boolean().meta({ description: 'It is whoever asks.' }),
    consent: z
      .discriminatedUnion('state', [
        z.object({
          state: z.literal('asked'),
          transactionId: z.string(),
          purpose: Purpose,
          says: z.string().meta({ description: 'What they ask, to be shown beside yes and no.' }),
          minutes: z.int(),
          askedAt: Moment,
          answerBy: Moment,
        }),
        z.object({
          state: z.literal('given'),
          transactionId: z.string(),
          purpose: Purpose,
          says: z.string(),
          givenOn: Channel,
          until: Moment,
        }),
      ])
      .optional(),
    canApprove: z
      .boolean()
      .meta({ description: 'The customer has a device with which they can approve what is filled in.' }),
  })
  .meta({ id: 'Assistance', description: 'Somebody of the bank works with the customer just now.' });
export type AssistanceView = z.infer<typeof AssistanceView>;

export const SessionView = z
  .object({
    sessionId: z.string(),
    version: z.int().meta({ description: 'The same as the ETag: name it in If-Match to change anything.' }),
    channel: Channel.meta({ description: 'The channel that this view is for.' }),
    preferences: Preferences,
    attachments: z.array(
      z.object({ attachmentId: z.string(), channel: Channel, attachedAt: Moment, here: z.boolean() }),
    ),
    devices: z.array(z.object({ keyThumbprint: z.string(), name: z.string(), enrolledAt: Moment })),
    transactions: z.array(TransactionView),
    assistance: AssistanceView.optional(),
    canBegin: z
      .array(z.object({ kind: Kind, name: z.string() }))
      .meta({ description: 'What can be begun here.' }),
    canBeginElsewhere: z.array(z.object({ kind: Kind, name: z.string(), continueOn: z.array(Channel) })),
  })
  .meta({ id: 'Session', description: 'The one session of a customer, as one channel should see it.' });
export type SessionView = z.infer<typeof SessionView>;
