import { readMeasure } from '../shared/aws/lake/read-measure.ts';
import { readMetricsRoute } from '../shared/contract/measure-routes.ts';
import { lakeLimits } from '../shared/measures/lake-limits.ts';
import { balance } from '../shared/measures/measures/balance.ts';
import { metricsOf } from '../shared/measures/metrics.ts';
import { OPEN_METRICS_TYPE, openMetrics } from '../shared/measures/open-metrics.ts';
import { SOUNDNESS_DAYS, soundness } from '../shared/measures/soundness.ts';
import { today } from '../shared/measures/today.ts';
import { waits } from '../shared/measures/waits.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { asking, counted } from './measures/counted.ts';
import { lastDays } from './measures/last-days.ts';
import { pageOf } from './measures/page-of.ts';

/** GET /metrics: what stands now and what the day has come to, as monitoring systems read it. */
export const handler = endpoint(readMetricsRoute, async () => {
  const nowMs = clock.nowMs();
  const how = asking(pageOf({ limit: 1 }, nowMs).countedAt);
  const [counts, balances, [sound], [waited]] = await Promise.all([
    counted(readMeasure(today, lastDays(1, nowMs), how)),
    counted(readMeasure(balance, lastDays(lakeLimits.daysLivedMax, nowMs), how)),
    counted(readMeasure(soundness, lastDays(SOUNDNESS_DAYS, nowMs), how)),
    counted(readMeasure(waits, lastDays(lakeLimits.daysLivedMax, nowMs), how)),
  ]);
  const told = { today: counts, balance: balances, soundness: sound, waits: waited };
  return {
    statusCode: 200,
    headers: { 'content-type': OPEN_METRICS_TYPE },
    body: openMetrics(metricsOf(told, nowMs)),
  };
});
