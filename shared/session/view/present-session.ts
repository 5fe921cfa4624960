import { channelsThatCan, isCapable } from '../../channel/capabilities.ts';
import type { Channel } from '../../channel/channel.ts';
import { definitions, latestDefinition } from '../../transaction/definitions.ts';
import type { Kind } from '../../transaction/kind.ts';
import type { Session } from '../session.ts';
import { moment, presentTransaction, say, type Viewer } from './present-transaction.ts';
import type { SessionView } from './session-view.ts';

/** The one session as a channel should see it. */
export function presentSession(
  session: Session,
  at: { channel: Channel; device: string | undefined },
): SessionView {
  const viewer: Viewer = { ...at, customerId: session.customerId, language: session.preferences.language };
  const kinds = (Object.keys(definitions) as Kind[]).map(latestDefinition);
  return {
    sessionId: session.sessionId,
    version: session.version,
    channel: at.channel,
    preferences: session.preferences,
    attachments: session.attachments.map(({ channel, device, attachedAtMs }) => ({
      attachmentId: device,
      channel,
      attachedAt: moment(attachedAtMs),
      here: channel === at.channel && device === at.device,
    })),
    devices: session.devices.map(({ keyThumbprint, name, enrolledAtMs }) => ({
      keyThumbprint,
      name,
      enrolledAt: moment(enrolledAtMs),
    })),
    transactions: session.transactions.map((transaction) => presentTransaction(transaction, viewer)),
    canBegin: kinds
      .filter(({ begins }) => isCapable(at.channel, begins))
      .map(({ kind, name }) => ({ kind, name: say(name, viewer) })),
    canBeginElsewhere: kinds
      .filter(({ begins }) => !isCapable(at.channel, begins))
      .map(({ kind, name, begins }) => ({
        kind,
        name: say(name, viewer),
        continueOn: channelsThatCan(begins),
      })),
  };
}
