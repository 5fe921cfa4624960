import { noteExport } from '../shared/aws/lake/export-records.ts';
import { orderExport } from '../shared/aws/lake/order-export.ts';
import { clock } from './edge/clock.ts';
import { noteWork, work } from './edge/observed-work.ts';
import { exportIdFor } from './measures/export-id.ts';
import { lastDays } from './measures/last-days.ts';

const DAYS = 30;

/** Called by the clock once a day: orders the export of thirty days up to the one that has ended, once for each day. */
export const handler = work('export-nightly', async (): Promise<void> => {
  const { from, to } = lastDays(DAYS, clock.nowMs(), 1);
  const order = { exportId: exportIdFor('export-nightly', to), from, to, format: 'parquet' } as const;
  await noteExport(order, to);
  await orderExport(order);
  noteWork('export-nightly', { Ordered: 1 });
});
