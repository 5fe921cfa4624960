import type { Channel } from '../channel/channel.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { Party } from './open-transactions.ts';
import type { Session } from './session.ts';

/** Who calls, as the token and the visit's pass say. */
export interface Caller {
  readonly customerId: string;
  readonly channel: Channel;
  /** The OAuth client. */
  readonly client: string;
  /** The sign-in. A machine has none of its own: it is known by the visit. */
  readonly device?: string;
  readonly passHash?: string;
}

/**
 * Who of the session's attached channels is calling.
 *
 * A channel that was signed out from elsewhere is attached no more, and a machine is only while the customer's
 * visit lasts, whatever its token says.
 */
export function partyOf(session: Session, caller: Caller, nowMs: number): Party {
  if (caller.channel === 'atm') return visitedTerminal(session, caller, nowMs);
  requireSignedIn(session, caller);
  const attached = session.attachments.find(
    ({ channel, device }) => channel === caller.channel && device === caller.device,
  );
  if (!attached) {
    throw new Refusal('channel-not-attached', 'Attach this channel to the session first.');
  }
  return { channel: attached.channel, device: attached.device };
}

/** A sign-in that was signed out, here or from another channel, is over, however long its token still lives. */
export function requireSignedIn(session: Session, { device }: { device?: string }): void {
  if (device !== undefined && session.signedOut.includes(device)) {
    throw new Refusal('signed-out', 'You have signed out here. Sign in again.');
  }
}

function visitedTerminal(session: Session, caller: Caller, nowMs: number): Party {
  const attached = session.attachments.find(
    ({ visit }) =>
      visit !== undefined &&
      visit.passHash === caller.passHash &&
      visit.network === caller.client &&
      visit.endsAtMs > nowMs,
  );
  if (!attached)
    throw new Refusal('visit-over', 'The visit is over. Ask the customer for the card or a scan again.');
  return { channel: 'atm', device: attached.device };
}
