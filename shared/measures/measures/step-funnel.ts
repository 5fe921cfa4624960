import * as z from 'zod';
import { Kind } from '../../transaction/kind.ts';
import { count, dimension, duration } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany, percentile, ranked } from './arithmetic.ts';

const within = ['kind', 'definition', 'step'];

export const stepFunnel: Measure = {
  name: 'step-funnel',
  title: 'Step funnel',
  says: 'How many transactions came to each step, did it, came back to it and ended there, and how long it took.',
  formula:
    'transactions per (kind, definition, step); median of (done − entered) over the visits that did it, by the nearest rank',
  example:
    'Of 100 loan applications 90 came to “income” and 70 answered it, 5 came back to it, 12 ended with it as their last step; visits of 2, 3 and 10 minutes: median 3 minutes.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    definition: dimension(z.int(), 'The version of its definition.'),
    place: dimension(z.int(), 'Which step it is, from 1 on.'),
    step: dimension(z.string(), 'The step.'),
    entered: count('How many transactions came to it.'),
    done: count('How many of them did it.', { partOf: 'entered' }),
    not_done: count('How many of them did not, or not yet.', { partOf: 'entered' }),
    came_back: count('How many stepped back to it.'),
    ended_here: count('How many ended, and were not completed, with it as their last step.'),
    open_here: count('How many are open, and stand at it.'),
    visits_done: count('How many visits did it: a transaction may do it again.'),
    median_ms: duration('How long half of those visits took at most.', ['visits_done']),
  }),
  sql: `
SELECT steps.kind, steps.definition, steps.place, steps.step, entered, done, entered - done AS not_done, came_back,
  coalesce(ended_here, 0) AS ended_here, coalesce(open_here, 0) AS open_here,
  coalesce(visits_done, 0) AS visits_done, median_ms
FROM {steps}
JOIN (
  SELECT kind, definition, step,
    count(DISTINCT transaction_id) AS entered,
    count(DISTINCT CASE WHEN done_at_ms IS NOT NULL THEN transaction_id END) AS done,
    count(DISTINCT CASE WHEN is_return THEN transaction_id END) AS came_back
  FROM {step_visits}
  GROUP BY kind, definition, step
) AS visited ON visited.kind = steps.kind AND visited.definition = steps.definition AND visited.step = steps.step
LEFT JOIN (
  SELECT kind, definition, last_step,
    ${howMany("outcome NOT IN ('completed', 'open')")} AS ended_here,
    ${howMany("outcome = 'open'")} AS open_here
  FROM {transactions}
  GROUP BY kind, definition, last_step
) AS stopped ON stopped.kind = steps.kind AND stopped.definition = steps.definition AND stopped.last_step = steps.step
LEFT JOIN (
  SELECT kind, definition, step, count(*) AS visits_done, ${percentile('took_ms', 50)} AS median_ms
  FROM (
    SELECT kind, definition, step, took_ms, ${ranked('took_ms', within)}
    FROM (SELECT *, done_at_ms - entered_at_ms AS took_ms FROM {step_visits} WHERE done_at_ms IS NOT NULL) AS visits
  ) AS in_order
  GROUP BY kind, definition, step
) AS taking ON taking.kind = steps.kind AND taking.definition = steps.definition AND taking.step = steps.step`,
  orderBy: ['kind', 'definition', 'place'],
};
