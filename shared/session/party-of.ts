import { type Assistance, consentNow } from '../assistance/assistance.ts';
import type { Staff } from '../assistance/staff.ts';
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
  /** Somebody of the bank, as their token says, and their sign-in as a hash. The customer is then the pass's. */
  readonly staff?: Staff & { readonly signInHash: string };
}

/**
 * Who of the session's attached channels is calling.
 *
 * A channel that was signed out from elsewhere is attached no more, and a machine is only while the customer's
 * visit lasts, whatever its token says. Somebody of the bank is as long as their assistance lasts.
 */
export function partyOf(session: Session, caller: Caller, nowMs: number): Party {
  if (caller.staff) return assistingParty(session, caller, nowMs);
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

/**
 * The assistance that this very pass opened, for this very person and sign-in, in the role that they had then. Whoever
 * shows another, or one that is over, is told one and the same.
 */
export function assistanceOf({ assistance }: Session, caller: Caller, nowMs: number): Assistance {
  const { staff, passHash, channel } = caller;
  const isTheirs =
    assistance !== undefined &&
    staff !== undefined &&
    assistance.passHash === passHash &&
    assistance.signInHash === staff.signInHash &&
    assistance.staffId === staff.staffId &&
    assistance.role === staff.role &&
    assistance.unit === staff.unit &&
    assistance.channel === channel &&
    assistance.endsAtMs > nowMs;
  if (isTheirs) return assistance;
  throw new Refusal('assistance-over', 'You assist this customer no more. Ask them for a new code.');
}

/** The assistance of whoever was let in as assisting. */
export function theAssistance({ assistance }: Session): Assistance {
  if (!assistance) throw new Error('Somebody assists, and there is no assistance.');
  return assistance;
}

function assistingParty(session: Session, caller: Caller, nowMs: number): Party {
  const assistance = assistanceOf(session, caller, nowMs);
  return {
    channel: assistance.channel,
    device: assistance.assistanceId,
    assists: { role: assistance.role, consentedTo: consentNow(assistance, nowMs)?.transactionId },
  };
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
