import { readAudit } from '../shared/aws/audit/read-audit.ts';
import { readAuditRoute } from '../shared/contract/audit-routes.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** GET /operations/audits/{customerId}: who of the bank saw and did what, and whether the chain is whole. */
export const handler = endpoint(readAuditRoute, async ({ path, query }) =>
  ok(await readAudit(path.customerId, query.behind ?? 0, clock.nowMs())),
);
