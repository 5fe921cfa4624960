import { reportCash } from '../shared/aws/directory/terminals.ts';
import { reportCashRoute } from '../shared/contract/machine-routes.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { moment } from '../shared/session/view/present-transaction.ts';
import { CASH_REPORT_AHEAD_MAX_MS } from '../shared/terminal/machine-cash.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** PUT /terminals/{terminalId}/cash: what a machine can pay out now. An older report changes nothing. */
export const handler = endpoint(reportCashRoute, async ({ path, body, token, mark }) => {
  const reportedAtMs = Date.parse(body.reportedAt);
  if (reportedAtMs > clock.nowMs() + CASH_REPORT_AHEAD_MAX_MS) {
    throw new Refusal('evidence-stale', 'This report is from the future. Set the clock of the machine.');
  }
  const { cassettes } = body;
  const stands = await reportCash({ ...path, network: token.client }, { reportedAtMs, cassettes }, mark);
  return ok({ reportedAt: moment(stands.reportedAtMs), cassettes: stands.cassettes });
});
