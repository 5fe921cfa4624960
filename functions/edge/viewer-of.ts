import type { Changed } from '../../shared/aws/sessions/change-session.ts';
import { type Caller, partyOf, requireSignedIn } from '../../shared/session/party-of.ts';
import type { Session } from '../../shared/session/session.ts';
import type { Viewer } from '../../shared/session/view/present-transaction.ts';
import { clock } from './clock.ts';

/**
 * For whom the session is presented. A machine sees it only while the customer's visit lasts, and somebody of the bank
 * while their assistance does; a channel that was signed out sees it no more.
 */
export function viewerOf(session: Session, caller: Caller): Viewer {
  requireSignedIn(session, caller);
  const isShown = caller.channel === 'atm' || caller.staff;
  const { device, assists } = isShown
    ? partyOf(session, caller, clock.nowMs())
    : { ...caller, assists: undefined };
  return {
    channel: caller.channel,
    device,
    assists,
    customerId: session.customerId,
    language: session.preferences.language,
  };
}

/** What a request says of whom its answer is for. */
export interface Answered {
  readonly caller: Caller;
  /** The version that it saw. A machine's report names none. */
  readonly seen: number | undefined;
  readonly path?: unknown;
}

/**
 * For whom an answer to a change is presented.
 *
 * Who called when it was decided was attached then. A repeat may come much later, so it shows no more than a read
 * would: nothing to a channel that was signed out, or to a machine whose visit is over. Whoever assists is never shown
 * more than they may see now, whatever they were let do. Two are answered alike nevertheless: the sign-out of the
 * calling channel itself, and a machine's report, which outlives the visit and shows only the transaction that it is
 * about.
 */
export function answeredViewer({ session, replayed }: Changed, answered: Answered): Viewer {
  const { caller, seen } = answered;
  const mayHaveLeft = (replayed && seen !== undefined && !signsItselfOut(answered)) || caller.staff;
  return mayHaveLeft ? viewerOf(session, caller) : viewerAsDecided(session, caller);
}

function signsItselfOut({ caller, path }: Answered): boolean {
  const { attachmentId } = (path ?? {}) as { attachmentId?: string };
  return attachmentId !== undefined && attachmentId === caller.device;
}

function viewerAsDecided(session: Session, caller: Caller): Viewer {
  const visited = session.attachments.find(({ visit }) => visit && visit.passHash === caller.passHash);
  return {
    channel: caller.channel,
    device: visited?.device ?? caller.device,
    customerId: session.customerId,
    language: session.preferences.language,
  };
}
