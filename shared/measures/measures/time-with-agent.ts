import * as z from 'zod';
import { AssistanceBasis } from '../../assistance/assistance.ts';
import { AssistedChannel } from '../../assistance/staff.ts';
import { count, dimension, duration } from '../column.ts';
import type { Measure } from '../measure.ts';
import { percentile, ranked } from './arithmetic.ts';

const partOf = 'assistances';
const within = ['channel', 'basis'];

export const timeWithAgent: Measure = {
  name: 'time-with-agent',
  title: 'Time with an agent',
  says: 'How often somebody of the bank assisted, and how long that took, from the first look to its end.',
  formula: 'p50 and p90 of (ended − began) of those that have ended, by the nearest rank',
  example:
    'Assistances of 3, 5, 6, 9 and 30 minutes: the third of five is p50 = 6 minutes, the fifth is p90 = 30.',
  row: z.strictObject({
    channel: dimension(AssistedChannel, 'Where the agent was.'),
    basis: dimension(AssistanceBasis, 'How the bank knew for whom.'),
    assistances: count('How many there were.'),
    ended: count('How many have ended.', { partOf }),
    not_ended: count('How many have not, or not as far as may be counted.', { partOf }),
    p50_ms: duration('Half took no longer.', ['ended']),
    p90_ms: duration('Nine of ten took no longer.', ['ended']),
  }),
  sql: `
SELECT counted.channel, counted.basis, assistances, coalesce(ended, 0) AS ended,
  assistances - coalesce(ended, 0) AS not_ended, p50_ms, p90_ms
FROM (
  SELECT channel, basis, count(*) AS assistances FROM {assistances} GROUP BY channel, basis
) AS counted
LEFT JOIN (
  SELECT channel, basis, count(*) AS ended, ${percentile('took_ms', 50)} AS p50_ms, ${percentile('took_ms', 90)} AS p90_ms
  FROM (
    SELECT channel, basis, took_ms, ${ranked('took_ms', within)} FROM {assistances} WHERE took_ms IS NOT NULL
  ) AS in_order
  GROUP BY channel, basis
) AS taking ON taking.channel = counted.channel AND taking.basis = counted.basis`,
  orderBy: within,
};
