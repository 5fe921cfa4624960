import * as z from 'zod';
import { OfferChannel } from '../../offer/channel-forms.ts';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';

/** What became of an offer on one channel. It is fulfilled when the transaction that it began is completed. */
export const OfferStage = z.enum(['chosen', 'shown', 'saved', 'accepted', 'declined', 'fulfilled']);

const said = `CASE type WHEN 'OfferShown' THEN 'shown' WHEN 'OfferSaved' THEN 'saved' WHEN 'OfferAccepted' THEN 'accepted' ELSE 'declined' END`;

/** An offer is chosen for all its channels at once, and said yes or no to on one of them. */
export const offerEvents: Relation = {
  name: 'offer_events',
  says: 'One row for each stage that a placement reached on a channel, with the version that it then had.',
  row: z.strictObject({
    placement_id: dimension(z.string(), 'The placement.'),
    day: dimension(z.string(), 'The day (UTC) on which the offer was chosen.'),
    offer_id: dimension(z.string(), 'The offer.'),
    offer_version: dimension(z.int(), 'The version that was chosen, seen or answered.'),
    channel: dimension(OfferChannel, 'The channel of offers.'),
    stage: dimension(OfferStage, 'What became of it there.'),
  }),
  sql: `
SELECT DISTINCT stages.placement_id, placements.day, stages.offer_id, stages.offer_version, stages.channel, stage
FROM (
  SELECT placement_id, offer_id, offer_version, goes.channel, 'chosen' AS stage
  FROM (SELECT placement_id, offer_id, offer_version, channels FROM {facts_once} WHERE type = 'OfferChosen') AS chosen
  CROSS JOIN UNNEST(channels) AS goes (channel)
  UNION ALL
  SELECT placement_id, offer_id, offer_version, channel, ${said}
  FROM {facts_once}
  WHERE type IN ('OfferShown', 'OfferSaved', 'OfferAccepted', 'OfferDeclined')
  UNION ALL
  SELECT placement_id, facts.offer_id, facts.offer_version, channel, 'fulfilled'
  FROM {facts_once} AS facts
  JOIN {transactions} AS transactions ON transactions.transaction_id = facts.transaction_id
  WHERE facts.type = 'OfferAccepted' AND transactions.outcome = 'completed'
) AS stages
JOIN {placements} AS placements ON placements.placement_id = stages.placement_id`,
  asked: { day: 'day' },
  orderBy: ['day', 'placement_id', 'channel', 'stage', 'offer_version'],
};
