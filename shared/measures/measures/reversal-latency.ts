import * as z from 'zod';
import { count, dimension, duration } from '../column.ts';
import type { Measure } from '../measure.ts';
import { percentile, ranked } from './arithmetic.ts';

export const reversalLatency: Measure = {
  name: 'reversal-latency',
  title: 'Reversal latency',
  says: 'How long after an authorization a machine or its network took it back.',
  formula: 'p50, p90 and p99 of (reversed − authorized), by the nearest rank',
  example: 'Taken back after 10, 20 and 300 seconds: p50 = 20 seconds, p90 = p99 = 300 seconds.',
  row: z.strictObject({
    by_switch: dimension(z.boolean(), 'A network had asked for it, and not the machine itself.'),
    reversed: count('How many were taken back.'),
    p50_ms: duration('Half took no longer.', ['reversed']),
    p90_ms: duration('Nine of ten took no longer.', ['reversed']),
    p99_ms: duration('Ninety-nine of a hundred took no longer.', ['reversed']),
  }),
  sql: `
SELECT by_switch, count(*) AS reversed,
  ${percentile('took_ms', 50)} AS p50_ms,
  ${percentile('took_ms', 90)} AS p90_ms,
  ${percentile('took_ms', 99)} AS p99_ms
FROM (
  SELECT by_switch, took_ms, ${ranked('took_ms', ['by_switch'])}
  FROM (SELECT by_switch, reversed_at_ms - authorized_at_ms AS took_ms FROM {cash_legs} WHERE reversed_at_ms IS NOT NULL) AS taken_back
) AS in_order
GROUP BY by_switch`,
  orderBy: ['by_switch'],
};
