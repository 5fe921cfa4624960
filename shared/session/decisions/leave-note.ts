import { assistanceLimits } from '../../assistance/limits.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Decision } from '../decision.ts';
import { deedOf } from '../deed-of.ts';
import { theAssistance } from '../party-of.ts';
import type { Session } from '../session.ts';

export interface LeaveNote {
  readonly noteId: string;
  readonly text: string;
  /** The function behind the door. */
  readonly door: string;
}

/**
 * Keeps what whoever assists wrote down about the customer. The audit says that they did, without a word of it: what it
 * keeps outlives an erasure, and a note does not. There is no event, so that it goes nowhere else.
 */
export function leaveNote(session: Session, { noteId, text, door }: LeaveNote, nowMs: number): Decision {
  const assistance = theAssistance(session);
  const { assistanceId, role, unit, channel, notes = 0 } = assistance;
  if (notes >= assistanceLimits.notesMax) {
    throw new Refusal(
      'too-many-notes',
      `${assistanceLimits.notesMax} notes are kept of one assistance. What is longer belongs into the bank’s own file.`,
    );
  }
  return {
    session: { ...session, assistance: { ...assistance, notes: notes + 1 } },
    note: { noteId, atMs: nowMs, assistanceId, role, unit, channel, text },
    deed: deedOf(assistance, { what: 'noted', about: { door } }, nowMs),
    events: [],
  };
}
