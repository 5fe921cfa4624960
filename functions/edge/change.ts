import { type Changed, changeSession } from '../../shared/aws/sessions/change-session.ts';
import type { Route } from '../../shared/contract/route.ts';
import type { Decision } from '../../shared/session/decision.ts';
import type { Party } from '../../shared/session/open-transactions.ts';
import { partyOf, requireSignedIn } from '../../shared/session/party-of.ts';
import type { Session } from '../../shared/session/session.ts';
import { clock } from './clock.ts';
import type { DoorRequest } from './door-request.ts';

/** A route that changes the session: it names the version it saw. */
export type ChangingRoute = Route & { readonly guard: 'version' };

/**
 * Loads the session, decides for the attached channel that calls, and commits; once for each request.
 *
 * `decide` is told who calls, and the version that it will commit, from which ids are made.
 */
export function change<R extends ChangingRoute>(
  request: DoorRequest<R>,
  decide: (session: Session, by: Party, committing: number) => Decision | Promise<Decision>,
): Promise<Changed> {
  const { caller, mark, seen, traceparent } = request as Pick<
    DoorRequest<ChangingRoute>,
    'caller' | 'mark' | 'seen' | 'traceparent'
  >;
  return changeSession(
    {
      customerId: caller.customerId,
      seen,
      mark,
      traceparent,
      admit: (session) => requireSignedIn(session, caller),
      ...transactionIn(request.path),
    },
    (session, committing) => decide(session, partyOf(session, caller, clock.nowMs()), committing),
  );
}

function transactionIn(path: unknown): { transactionId?: string } {
  const { transactionId } = (path ?? {}) as { transactionId?: string };
  return transactionId === undefined ? {} : { transactionId };
}
