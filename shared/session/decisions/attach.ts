import { Refusal } from '../../refusal/refusal.ts';
import { type Decision, unchanged } from '../decision.ts';
import type { SessionEvent } from '../event.ts';
import { limits } from '../limits.ts';
import type { Party } from '../open-transactions.ts';
import { requireSignedIn } from '../party-of.ts';
import type { Attachment, Session } from '../session.ts';
import { isErasing } from './complete-erasure.ts';
import { letGo } from './detach.ts';

/** The clock finishes what a request left. */
const ERASED_WITHIN_S = 60;

/**
 * Attaches a channel of the customer's to their session, and opens the session if it never was.
 *
 * Attaching what is attached changes nothing. When the session holds as many as it may, the one attached longest ago
 * that drives nothing makes room; or, where each drives something, the one attached longest ago, which lets go of it.
 */
export function attach(session: Session, { by }: { by: Party }, nowMs: number): Decision {
  requireSignedIn(session, by);
  if (session.attachments.some((attachment) => isAttachmentOf(attachment, by))) return unchanged(session);
  return attachAs(session, { ...by, attachedAtMs: nowMs }, nowMs);
}

/** Attaches, in place of what the same channel and device were before. */
export function attachAs(session: Session, attachment: Attachment, nowMs: number): Decision {
  if (isErasing(session)) {
    throw new Refusal('erasure-in-progress', 'Everything of yours is being erased. Come back in a moment.', {
      retryAfterS: ERASED_WITHIN_S,
    });
  }
  const others = session.attachments.filter((other) => !isAttachmentOf(other, attachment));
  const leaving = others.length >= limits.attachmentsMax ? makingRoom(session, others) : undefined;
  const cleared = leaving ? letGo(session, leaving, nowMs) : { session, events: [] };

  const opened: SessionEvent[] =
    session.openedAtMs === undefined
      ? [{ type: 'SessionOpened', atMs: nowMs, channel: attachment.channel }]
      : [];
  return {
    session: {
      ...cleared.session,
      openedAtMs: session.openedAtMs ?? nowMs,
      attachments: [...others.filter((other) => other !== leaving), attachment],
    },
    events: [
      ...opened,
      ...cleared.events,
      { type: 'ChannelAttached', atMs: nowMs, channel: attachment.channel },
    ],
  };
}

/** Tabs that were left open must not push out the phone with which a machine’s QR is being confirmed. */
const makingRoom = ({ transactions }: Session, others: readonly Attachment[]): Attachment | undefined =>
  others.find((other) => !transactions.some(({ holder }) => holder && isAttachmentOf(other, holder))) ??
  others[0];

const isAttachmentOf = (attachment: Party, by: Party): boolean =>
  attachment.channel === by.channel && attachment.device === by.device;
