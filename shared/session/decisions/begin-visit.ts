import { Refusal } from '../../refusal/refusal.ts';
import type { Decision } from '../decision.ts';
import { limits } from '../limits.ts';
import type { Session } from '../session.ts';
import { attachAs } from './attach.ts';

export interface BeginVisit {
  readonly terminalId: string;
  /** The OAuth client of the network that the terminal belongs to. */
  readonly network: string;
  readonly passHash: string;
  /** When the network verified the card and PIN. */
  readonly verifiedAtMs: number;
}

/**
 * A customer stands at a machine, their card and PIN verified by the network: the machine is attached to their
 * session for some minutes.
 *
 * The proof must be fresh, so that a delayed repeat cannot open a visit when nobody stands there.
 */
export function beginVisit(session: Session, command: BeginVisit, nowMs: number): Decision {
  if (Math.abs(nowMs - command.verifiedAtMs) > limits.visitEvidenceAgeMaxMs) {
    throw new Refusal('evidence-stale', 'The card was verified too long ago. Ask the customer for it again.');
  }
  return attachTerminal(session, command, nowMs);
}

export function attachTerminal(
  session: Session,
  { terminalId, network, passHash }: Omit<BeginVisit, 'verifiedAtMs'>,
  nowMs: number,
): Decision {
  const visit = { passHash, network, endsAtMs: nowMs + limits.visitLivesMs };
  return attachAs(session, { channel: 'atm', device: terminalId, attachedAtMs: nowMs, visit }, nowMs);
}
