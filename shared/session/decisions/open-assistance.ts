import type { Assistance, AssistanceBasis } from '../../assistance/assistance.ts';
import { assistanceLimits } from '../../assistance/limits.ts';
import type { AssistedChannel, Staff } from '../../assistance/staff.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Decision } from '../decision.ts';
import { deedOf } from '../deed-of.ts';
import type { Session } from '../session.ts';
import { isErasing } from './complete-erasure.ts';
import { endAssistance } from './end-assistance.ts';

export interface OpenAssistance {
  readonly assistanceId: string;
  readonly staff: Staff;
  readonly channel: AssistedChannel;
  readonly signInHash: string;
  readonly passHash: string;
  readonly basis: AssistanceBasis;
  /** The keyed hash of the code that was read out, where one was. */
  readonly sealed?: string | undefined;
  /** Which call or visit it was, where one was. */
  readonly reference?: string | undefined;
}

/**
 * Somebody of the bank begins to work with the customer, who read a code out to them, or whom the bank's own system
 * identified. They may look from then on, and drive nothing.
 *
 * The code is used up by the very write that lets them in. There is one assistance at a time: the customer who reads a
 * new code out has turned to somebody else, and the one before ends.
 */
export function openAssistance(session: Session, command: OpenAssistance, nowMs: number): Decision {
  if (command.basis === 'help-code') requireTheirCode(session, command.sealed, nowMs);
  if (isErasing(session)) throw nobodyFound();
  const { assistanceId, staff, channel, signInHash, passHash, basis, reference } = command;
  if (reference !== undefined && reference === session.turnedAway) throw nobodyFound();
  const before = endAssistance(session, { because: 'replaced', by: 'bank' }, nowMs);
  const { helpCode: _, ...kept } = before.session;
  const assistance: Assistance = {
    assistanceId,
    ...staff,
    channel,
    signInHash,
    passHash,
    basis,
    ...(reference !== undefined && { reference }),
    openedAtMs: nowMs,
    endsAtMs: nowMs + assistanceLimits.assistanceLivesMs,
    ...whatWasSaidBefore(session, reference),
  };
  return {
    session: { ...kept, assistance },
    deed: deedOf(
      assistance,
      {
        what: 'opened',
        basis: { identifiedBy: basis, ...(reference !== undefined && { reference }) },
        ...(session.assistance && { about: { because: `replaced ${session.assistance.assistanceId}` } }),
      },
      nowMs,
    ),
    events: [
      ...before.events,
      { type: 'AssistanceOpened', atMs: nowMs, channel, role: staff.role, unit: staff.unit, basis },
    ],
  };
}

/** Who opens it anew by the very same call or visit has asked what they asked, and was told what they were told. */
function whatWasSaidBefore(
  { assistance }: Session,
  reference: string | undefined,
): Pick<Assistance, 'asks' | 'withheld'> {
  if (reference === undefined || assistance?.reference !== reference) return { asks: 0 };
  const { asks, withheld } = assistance;
  return { asks, ...(withheld && { withheld }) };
}

function requireTheirCode({ helpCode }: Session, sealed: string | undefined, nowMs: number): void {
  if (helpCode && helpCode.sealed === sealed && helpCode.expiresAtMs > nowMs) return;
  throw nobodyFound();
}

/** One answer for a code that never was, one that is used up and one that is too old: so nobody learns which. */
export const nobodyFound = (): Refusal =>
  new Refusal('help-code-not-found', 'Nobody is found by this. Ask the customer for a new code.');
