import { type Caller, partyOf, requireSignedIn } from '../../shared/session/party-of.ts';
import type { Session } from '../../shared/session/session.ts';
import type { Viewer } from '../../shared/session/view/present-transaction.ts';
import { clock } from './clock.ts';

/**
 * For whom the session is presented. A machine sees it only while the customer's visit lasts; a channel that was
 * signed out sees it no more.
 */
export function viewerOf(session: Session, caller: Caller): Viewer {
  requireSignedIn(session, caller);
  const { device } = caller.channel === 'atm' ? partyOf(session, caller, clock.nowMs()) : caller;
  return {
    channel: caller.channel,
    device,
    customerId: session.customerId,
    language: session.preferences.language,
  };
}

/** For whom an answer to a change is presented: who called when it was decided is attached, or was until then. */
export function answeredViewer(session: Session, caller: Caller): Viewer {
  const visited = session.attachments.find(({ visit }) => visit && visit.passHash === caller.passHash);
  return {
    channel: caller.channel,
    device: visited?.device ?? caller.device,
    customerId: session.customerId,
    language: session.preferences.language,
  };
}
