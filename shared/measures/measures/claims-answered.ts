import * as z from 'zod';
import { ClaimAbout } from '../../session/claim.ts';
import { amount, count, dimension, duration } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany, percentile, ranked } from './arithmetic.ts';

const partOf = 'opened';

export const claimsAnswered: Measure = {
  name: 'claims-answered',
  title: 'Claims about cash',
  says: 'How many claims customers opened about their cash, how they were answered, and how long that took.',
  formula: 'opened = upheld + rejected + open; median of (answered − opened), by the nearest rank',
  example: 'Of 20 claims that no cash came out 12 were upheld, 6 rejected and 2 are open: 12 + 6 + 2 = 20.',
  row: z.strictObject({
    about: dimension(ClaimAbout, 'What is wrong.'),
    opened: count('How many were opened.'),
    upheld: count('How many were upheld.', { partOf }),
    rejected: count('How many were rejected.', { partOf }),
    open: count('How many have no answer yet.', { partOf }),
    median_ms: duration('How long half of the answers took at most.', ['upheld', 'rejected']),
    refunded_minor: amount('What was paid for them.', ['upheld']),
  }),
  sql: `
SELECT about, count(*) AS opened,
  ${howMany("decision = 'upheld'")} AS upheld,
  ${howMany("decision = 'rejected'")} AS rejected,
  ${howMany('decision IS NULL')} AS open,
  ${percentile('took_ms', 50)} AS median_ms,
  sum(refunded_minor) AS refunded_minor
FROM (
  SELECT about, decision, refunded_minor, took_ms,
    ${ranked('took_ms', ['about', 'CASE WHEN took_ms IS NULL THEN 1 ELSE 0 END'])}
  FROM (SELECT *, answered_at_ms - opened_at_ms AS took_ms FROM {claims}) AS timed
) AS in_order
GROUP BY about`,
  orderBy: ['about'],
};
