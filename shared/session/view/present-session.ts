import { isCapable } from '../../channel/capabilities.ts';
import { definitions, latestDefinition } from '../../transaction/definitions.ts';
import type { Kind } from '../../transaction/kind.ts';
import { ownChannelsThatCan } from '../assisted-step.ts';
import type { Session } from '../session.ts';
import { presentAssistance } from './present-assistance.ts';
import { moment, presentTransaction, say, type Viewer } from './present-transaction.ts';
import type { SessionView } from './session-view.ts';

/** The one session as a channel should see it; or as somebody of the bank may, whom the customer let look. */
export function presentSession(
  session: Session,
  at: Pick<Viewer, 'channel' | 'device' | 'assists'>,
): SessionView {
  const viewer: Viewer = { ...at, customerId: session.customerId, language: session.preferences.language };
  return {
    sessionId: session.sessionId,
    version: session.version,
    channel: at.channel,
    preferences: session.preferences,
    ...(at.assists ? whereTheCustomerIs(session) : presentWays(session, at)),
    transactions: session.transactions.map((transaction) => presentTransaction(transaction, viewer)),
    ...(session.assistance && { assistance: presentAssistance(session, session.assistance, viewer) }),
    ...(at.assists ? nothingBegins : presentBeginnings(viewer)),
  };
}

function presentWays({ attachments, devices }: Session, at: Pick<Viewer, 'channel' | 'device'>) {
  return {
    attachments: attachments.map(({ channel, device, attachedAtMs }) => ({
      attachmentId: device,
      channel,
      attachedAt: moment(attachedAtMs),
      here: channel === at.channel && device === at.device,
    })),
    devices: devices.map(({ keyThumbprint, name, enrolledAtMs }) => ({
      keyThumbprint,
      name,
      enrolledAt: moment(enrolledAtMs),
    })),
  };
}

/** On which channels the customer is. Their sign-ins and the names of their devices are nobody else's affair. */
const whereTheCustomerIs = ({ attachments }: Session) => ({
  attachments: attachments.map(({ channel, attachedAtMs }, position) => ({
    attachmentId: String(position + 1),
    channel,
    attachedAt: moment(attachedAtMs),
    here: false,
  })),
  devices: [],
});

/** Whoever assists begins nothing: the customer does, and lets them go on with it. */
const nothingBegins = { canBegin: [], canBeginElsewhere: [] };

function presentBeginnings(viewer: Viewer): Pick<SessionView, 'canBegin' | 'canBeginElsewhere'> {
  const kinds = (Object.keys(definitions) as Kind[]).map(latestDefinition);
  return {
    canBegin: kinds
      .filter(({ begins }) => isCapable(viewer.channel, begins))
      .map(({ kind, name }) => ({ kind, name: say(name, viewer) })),
    canBeginElsewhere: kinds
      .filter(({ begins }) => !isCapable(viewer.channel, begins))
      .map(({ kind, name, begins }) => ({
        kind,
        name: say(name, viewer),
        continueOn: ownChannelsThatCan(begins),
      })),
  };
}
