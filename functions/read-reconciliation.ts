import { findReconciliation } from '../shared/aws/journal/reconciliations.ts';
import { readReconciliationRoute } from '../shared/contract/operations-routes.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** GET /operations/reconciliations/{day}: what the end of a day came to. */
export const handler = endpoint(readReconciliationRoute, async ({ path }) => {
  const report = await findReconciliation(path.day);
  if (!report) throw new Refusal('reconciliation-not-found', 'This day has not been reconciled.');
  return ok(report);
});
