import * as z from 'zod';
import { count, derived, dimension, share } from '../column.ts';
import { lakeLimits } from '../lake-limits.ts';
import type { Measure } from '../measure.ts';
import { howMany, shareOf } from './arithmetic.ts';

/** The normal distribution's 97.5 % point, and its square. */
const Z = '1.959963984540054E0';
const Z2 = '3.841458820694124E0';

/** Wilson's score interval of a share: its lower end with a minus, its upper with a plus. */
const wilson = (sign: '-' | '+', converted: string, customers: string, rate: string): string =>
  `CAST(2 * ${converted} + ${Z2} ${sign} ${Z} * sqrt(${Z2} + 4 * ${converted} * (1 - ${rate})) AS DOUBLE) / CAST(2 * (${customers} + ${Z2}) AS DOUBLE)`;

const groups = ['treated', 'held_out'];
const both = ['treated', 'treated_converted', 'held_out', 'held_out_converted'];

/**
 * Newcombe's hybrid score interval: R. G. Newcombe, “Interval estimation for the difference between independent
 * proportions”, Statistics in Medicine 17 (1998) 873–890, method 10.
 */
export const uplift: Measure = {
  name: 'uplift',
  title: 'Uplift against holdout',
  says: 'By how much an offer raises the share of customers who do what it leads to, against those whom chance held out.',
  formula:
    'rate(treated) − rate(held out), with Newcombe’s 95 % interval (1998, method 10); nothing below 100 customers in either group',
  example:
    '56 of 70 treated and 48 of 80 held out would be 0.8 − 0.6 = 0.2, between 0.0524 and 0.3339; with fewer than 100 in a group it is not said.',
  row: z.strictObject({
    offer_id: dimension(z.string(), 'The offer.'),
    leads_to: dimension(z.string().nullable(), 'The kind of transaction that counts as its effect.'),
    promotes: dimension(
      z.string().nullable(),
      'The channel that it has to begin on to count, if one is promoted.',
    ),
    treated: count('Customers who were not held out.'),
    treated_converted: count('How many of them did it within 14 days.', { partOf: 'treated' }),
    treated_not: count('How many did not.', { partOf: 'treated' }),
    held_out: count('Customers whom chance held out.'),
    held_out_converted: count('How many of them did it within 14 days.', { partOf: 'held_out' }),
    held_out_not: count('How many did not.', { partOf: 'held_out' }),
    silent_because: dimension(
      z.enum(['kind-unknown', 'too-few-treated', 'too-few-held-out']).nullable(),
      'Why nothing is said of its effect.',
    ),
    rate_treated: share('Converted, of the treated.', ['treated', 'treated_converted']),
    rate_held_out: share('Converted, of those held out.', ['held_out', 'held_out_converted']),
    uplift: derived('The difference.', both, 'ratio'),
    uplift_low: derived('The lower end of its 95 % interval.', both, 'ratio'),
    uplift_high: derived('The upper end.', both, 'ratio'),
  }),
  sql: `
SELECT offer_id, leads_to, promotes, treated, treated_converted, treated - treated_converted AS treated_not,
  held_out, held_out_converted, held_out - held_out_converted AS held_out_not, silent_because,
  CASE WHEN silent_because IS NULL THEN rate_treated END AS rate_treated,
  CASE WHEN silent_because IS NULL THEN rate_held_out END AS rate_held_out,
  CASE WHEN silent_because IS NULL THEN rate_treated - rate_held_out END AS uplift,
  CASE WHEN silent_because IS NULL THEN
    rate_treated - rate_held_out - sqrt((rate_treated - treated_low) * (rate_treated - treated_low) + (held_out_high - rate_held_out) * (held_out_high - rate_held_out))
  END AS uplift_low,
  CASE WHEN silent_because IS NULL THEN
    rate_treated - rate_held_out + sqrt((treated_high - rate_treated) * (treated_high - rate_treated) + (rate_held_out - held_out_low) * (rate_held_out - held_out_low))
  END AS uplift_high
FROM (
  SELECT *,
    ${groups
      .flatMap((group) => [
        `${wilson('-', `${group}_converted`, group, `rate_${group}`)} AS ${group}_low`,
        `${wilson('+', `${group}_converted`, group, `rate_${group}`)} AS ${group}_high`,
      ])
      .join(',\n    ')},
    CASE
      WHEN leads_to IS NULL THEN 'kind-unknown'
      WHEN treated < ${lakeLimits.trialMin} THEN 'too-few-treated'
      WHEN held_out < ${lakeLimits.trialMin} THEN 'too-few-held-out'
    END AS silent_because
  FROM (
    SELECT *, ${groups.map((group) => `${shareOf(`${group}_converted`, group)} AS rate_${group}`).join(', ')}
    FROM (
      SELECT offer_id, leads_to, promotes,
        ${howMany("trial_group = 'treated'")} AS treated,
        ${howMany("trial_group = 'treated' AND is_converted")} AS treated_converted,
        ${howMany("trial_group = 'held-out'")} AS held_out,
        ${howMany("trial_group = 'held-out' AND is_converted")} AS held_out_converted
      FROM {offer_trials}
      WHERE is_ripe
      GROUP BY offer_id, leads_to, promotes
    ) AS counted
  ) AS rated
) AS bounded`,
  orderBy: ['offer_id'],
};
