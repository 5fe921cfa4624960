import { findExport } from '../shared/aws/lake/export-records.ts';
import { readExportRoute } from '../shared/contract/measure-routes.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { presentExport } from './measures/present-export.ts';

/** GET /exports/{exportId}: how far it is, and where its files are. */
export const handler = endpoint(readExportRoute, async ({ path }) => {
  const found = await findExport(path.exportId);
  if (!found) throw new Refusal('export-not-found', 'No export has this id.');
  return ok(await presentExport(path.exportId, found, clock.nowMs()));
});
