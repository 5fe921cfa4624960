import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Kind } from '../../transaction/kind.ts';
import { Preferences } from '../session.ts';
import { TransactionView } from './transaction-view.ts';

const Moment = z.iso.datetime();

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
    canBegin: z
      .array(z.object({ kind: Kind, name: z.string() }))
      .meta({ description: 'What can be begun here.' }),
    canBeginElsewhere: z.array(z.object({ kind: Kind, name: z.string(), continueOn: z.array(Channel) })),
  })
  .meta({ id: 'Session', description: 'The one session of a customer, as one channel should see it.' });
export type SessionView = z.infer<typeof SessionView>;
