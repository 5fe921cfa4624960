import * as z from 'zod';
import { dimension } from '../column.ts';
import { lakeLimits } from '../lake-limits.ts';
import type { Relation } from '../relation.ts';

export const TrialGroup = z.enum(['treated', 'held-out']);

/**
 * Who could have been given an offer, and whom chance held out from it.
 *
 * Holding out is the last that is asked before an offer is ranked. So both groups have passed all else, and among the
 * treated are those for whom another offer came first: they were not held out either. What counts is the first time
 * that a customer came so far, since what is given or said then changes what can follow.
 *
 * What has an OR in it stands outside the join: within, it makes engines compare every trial with every transaction.
 */
export const offerTrials: Relation = {
  name: 'offer_trials',
  says: 'One row for each customer and offer, from the first time that only chance stood between them.',
  row: z.strictObject({
    customer: dimension(z.string(), 'Stands for the customer, until the bank changes its key.'),
    offer_id: dimension(z.string(), 'The offer.'),
    day: dimension(z.string(), 'The day (UTC) of that first time.'),
    at_ms: dimension(z.int(), 'When it was, in milliseconds since 1970.', 'ms'),
    trial_group: dimension(TrialGroup, 'Whether chance held the customer out.'),
    leads_to: dimension(
      z.string().nullable(),
      'The kind of transaction that the offer begins, if it was ever seen to.',
    ),
    promotes: dimension(z.string().nullable(), 'The channel that it promotes.'),
    is_ripe: dimension(z.boolean(), 'The days in which it may take effect are over.'),
    is_converted: dimension(
      z.boolean(),
      'In those days the customer began one of that kind, on that channel if any, and completed it.',
    ),
  }),
  sql: `
SELECT trials.customer, trials.offer_id, trials.day, trials.at_ms, trial_group, leads_to, promotes,
  trials.at_ms + ${lakeLimits.offerTakesEffectMs} <= max(as_of_ms) AS is_ripe,
  count(CASE
    WHEN (promotes IS NULL OR done.origin = promotes)
      AND done.started_at_ms > trials.at_ms
      AND done.started_at_ms <= trials.at_ms + ${lakeLimits.offerTakesEffectMs} THEN 1
  END) > 0 AS is_converted
FROM (
  SELECT customer, offer_id, min(at_ms) AS at_ms, min_by(day, sequence) AS day,
    min_by(CASE WHEN reason = 'held-out' THEN 'held-out' ELSE 'treated' END, sequence) AS trial_group
  FROM {facts_once}
  WHERE type = 'OfferChosen' OR (type = 'OfferWithheld' AND reason IN ('held-out', 'outranked'))
  GROUP BY customer, offer_id
) AS trials
LEFT JOIN (SELECT offer_id, max(promotes) AS promotes FROM {facts_once} WHERE type = 'OfferChosen' GROUP BY offer_id) AS offers
  ON offers.offer_id = trials.offer_id
LEFT JOIN (SELECT offer_id, min(kind) AS leads_to FROM {begun} WHERE offer_id IS NOT NULL GROUP BY offer_id) AS led
  ON led.offer_id = trials.offer_id
LEFT JOIN (SELECT * FROM {transactions} WHERE outcome = 'completed') AS done
  ON done.customer = trials.customer
  AND done.kind = leads_to
CROSS JOIN {as_of} AS lake
GROUP BY trials.customer, trials.offer_id, trials.day, trials.at_ms, trial_group, leads_to, promotes`,
  asked: { day: 'day' },
  orderBy: ['offer_id', 'at_ms', 'customer'],
  looksBack: 'for-ever',
  looksAhead: 'for-ever',
};
