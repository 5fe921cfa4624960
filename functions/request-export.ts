import { findExport, noteExport } from '../shared/aws/lake/export-records.ts';
import { orderExport } from '../shared/aws/lake/order-export.ts';
import { requestExportRoute } from '../shared/contract/measure-routes.ts';
import { requireRange } from '../shared/measures/ask-for.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { clock } from './edge/clock.ts';
import { created } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { exportIdFor } from './measures/export-id.ts';
import { presentExport } from './measures/present-export.ts';

/** POST /exports: noted first and then ordered, so that a repeat finishes what a crash left between the two. */
export const handler = endpoint(requestExportRoute, async ({ body, token, mark }) => {
  requireRange(body);
  const exportId = exportIdFor(token.client, mark.key);
  const noted = await noteExport({ exportId, ...body }, mark.fingerprint);
  if (noted === 'another') throw new Refusal('key-reused', 'This Idempotency-Key asked for another export.');
  const found = noted === 'noted before' ? await findExport(exportId) : undefined;
  if (!found?.manifest && !found?.failure) await orderExport({ exportId, ...body });
  const shown = await presentExport(exportId, found ?? { wanted: body }, clock.nowMs());
  return created(shown, { replayed: noted !== 'new' });
});
