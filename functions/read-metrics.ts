import { readMeasure } from '../shared/aws/lake/read-measure.ts';
import { readMetricsRoute } from '../shared/contract/measure-routes.ts';
import { lakeLimits } from '../shared/measures/lake-limits.ts';
import type { Measure } from '../shared/measures/measure.ts';
import { balance } from '../shared/measures/measures/balance.ts';
import { metricsOf } from '../shared/measures/metrics.ts';
import { OPEN_METRICS_TYPE, openMetrics } from '../shared/measures/open-metrics.ts';
import type { Asked } from '../shared/measures/query-for.ts';
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
  const overLives = lastDays(lakeLimits.daysLivedMax, nowMs);
  const [counts, balances, [sound], [waited]] = await Promise.all([
    latest(today, lastDays(1, nowMs), nowMs),
    latest(balance, overLives, nowMs),
    latest(soundness, lastDays(SOUNDNESS_DAYS, nowMs), nowMs),
    latest(waits, overLives, nowMs),
  ]);
  const told = { today: counts, balance: balances, soundness: sound, waits: waited };
  return {
    statusCode: 200,
    headers: { 'content-type': OPEN_METRICS_TYPE },
    body: openMetrics(metricsOf(told, nowMs)),
  };
});

/** As it is counted now or, while that takes longer than a scrape may, as it was at the scrape before. */
function latest(of: Measure, days: Asked, nowMs: number) {
  const { countedAt } = pageOf({ limit: 1 }, nowMs);
  const before = { ...asking(countedAt - 1), budgetMs: 0 };
  return counted(
    readMeasure(of, days, asking(countedAt)).then((rows) => rows ?? readMeasure(of, days, before)),
  );
}
