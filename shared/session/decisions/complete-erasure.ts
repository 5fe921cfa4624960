import { type Decision, unchanged } from '../decision.ts';
import type { Session } from '../session.ts';

/** What was intended, and is not done yet. */
export const isErasing = ({ erasure }: Session): boolean =>
  erasure !== undefined && erasure.doneAtMs === undefined;

/**
 * Records that everything beside the session is erased, once, and says so. The customer may come back as somebody new,
 * at a version that goes on.
 */
export function completeErasure(session: Session, nowMs: number): Decision {
  if (!session.erasure || !isErasing(session)) return unchanged(session);
  return {
    session: { ...session, erasure: { ...session.erasure, doneAtMs: nowMs } },
    events: [{ type: 'DataErased', atMs: nowMs }],
  };
}
