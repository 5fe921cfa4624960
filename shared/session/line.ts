import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import type { Party } from './open-transactions.ts';
import type { Session } from './session.ts';

/** An open line: over it a channel is told that something changed, as long as it stays signed in. */
export const Line = z.strictObject({
  /** As the gateway knows it. */
  connectionId: z.string().min(1).max(128),
  channel: Channel,
  /** The sign-in that opened it. */
  device: z.string().min(1).max(80),
  openedAtMs: z.int().min(0),
});
export type Line = z.infer<typeof Line>;

/** Whether a channel and device are signed in at the session as it is: a line of one that is not is told nothing more. */
export const isAttached = ({ attachments }: Session, { channel, device }: Party): boolean =>
  attachments.some((attachment) => attachment.channel === channel && attachment.device === device);
