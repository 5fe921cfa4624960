import { reportFact } from '../../shared/aws/sessions/amend-session.ts';
import type { Changed, Decide } from '../../shared/aws/sessions/change-session.ts';
import type { Route } from '../../shared/contract/route.ts';
import type { DoorRequest } from './door-request.ts';

/** A route by which a machine reports what it already did. */
export type ReportingRoute = Route & { readonly guard: 'fact' };

/**
 * Commits a machine's report, once for each request. The pass only says whose transaction it is: a report that
 * comes when the visit is over is taken all the same.
 */
export function report<R extends ReportingRoute>(request: DoorRequest<R>, decide: Decide): Promise<Changed> {
  const { caller, mark, traceparent } = request as Pick<
    DoorRequest<ReportingRoute>,
    'caller' | 'mark' | 'traceparent'
  >;
  return reportFact({ customerId: caller.customerId, mark, traceparent }, decide);
}
