import type { Decision } from '../decision.ts';
import { unchanged } from '../decision.ts';
import type { Session } from '../session.ts';
import { leaveOnItsOwn } from './detach.ts';

/** The customer left the machine. Ending a visit that is over changes nothing, so the machine may say it twice. */
export function endVisit(
  session: Session,
  { terminalId, passHash }: { terminalId: string; passHash: string | undefined },
  nowMs: number,
): Decision {
  const visiting = session.attachments.find(
    ({ device, visit }) => device === terminalId && visit !== undefined && visit.passHash === passHash,
  );
  return visiting ? leaveOnItsOwn(session, visiting, nowMs) : unchanged(session);
}
