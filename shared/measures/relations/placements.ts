import * as z from 'zod';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';

const time = (description: string) =>
  dimension(z.int().nullable(), `${description}, in milliseconds since 1970.`, 'ms');
const place = (description: string) => dimension(z.string().nullable(), description);

export const placements: Relation = {
  name: 'placements',
  says: 'One row for each time that a customer was given an offer, and what they said to it.',
  row: z.strictObject({
    placement_id: dimension(z.string(), 'The placement: opaque, and made of nothing of the customer.'),
    customer: dimension(z.string(), 'Stands for the customer, until the bank changes its key.'),
    day: dimension(z.string(), 'The day (UTC) on which it was chosen.'),
    offer_id: dimension(z.string(), 'The offer.'),
    offer_version: dimension(z.int(), 'The version that was chosen.'),
    terms_version: dimension(z.string(), 'The version of its terms.'),
    segment: dimension(z.string(), 'The segment of the customer.'),
    called_by: dimension(z.string(), 'The event that called for it.'),
    ranked_by: dimension(z.string(), 'How it came first.'),
    promotes: place('The channel that it promotes.'),
    chosen_at_ms: dimension(z.int(), 'When it was chosen, in milliseconds since 1970.', 'ms'),
    shown_on: place('Where it was first seen.'),
    shown_at_ms: time('When it was first seen'),
    saved_on: place('Where it was last saved for later.'),
    saved_at_ms: time('When it was last saved'),
    accepted_on: place('Where it was accepted.'),
    accepted_at_ms: time('When it was accepted'),
    declined_on: place('Where it was declined.'),
    declined_at_ms: time('When it was declined'),
    removed_at_ms: time('When it was taken away unanswered'),
    removed_because: place('Why it was taken away.'),
    transaction_id: place('The transaction that accepting it began.'),
  }),
  sql: `
SELECT * FROM (
  SELECT placement_id,
    min(customer) FILTER (WHERE type = 'OfferChosen') AS customer,
    min(day) FILTER (WHERE type = 'OfferChosen') AS day,
    min(offer_id) FILTER (WHERE type = 'OfferChosen') AS offer_id,
    min(offer_version) FILTER (WHERE type = 'OfferChosen') AS offer_version,
    min(terms_version) FILTER (WHERE type = 'OfferChosen') AS terms_version,
    min(segment) FILTER (WHERE type = 'OfferChosen') AS segment,
    min(because) FILTER (WHERE type = 'OfferChosen') AS called_by,
    min(ranked_by) AS ranked_by,
    min(promotes) AS promotes,
    min(at_ms) FILTER (WHERE type = 'OfferChosen') AS chosen_at_ms,
    min_by(channel, sequence) FILTER (WHERE type = 'OfferShown') AS shown_on,
    min(at_ms) FILTER (WHERE type = 'OfferShown') AS shown_at_ms,
    max_by(channel, sequence) FILTER (WHERE type = 'OfferSaved') AS saved_on,
    max(at_ms) FILTER (WHERE type = 'OfferSaved') AS saved_at_ms,
    min_by(channel, sequence) FILTER (WHERE type = 'OfferAccepted') AS accepted_on,
    min(at_ms) FILTER (WHERE type = 'OfferAccepted') AS accepted_at_ms,
    min_by(channel, sequence) FILTER (WHERE type = 'OfferDeclined') AS declined_on,
    min(at_ms) FILTER (WHERE type = 'OfferDeclined') AS declined_at_ms,
    min(at_ms) FILTER (WHERE type = 'OfferRemoved') AS removed_at_ms,
    min(because) FILTER (WHERE type = 'OfferRemoved') AS removed_because,
    min(transaction_id) FILTER (WHERE type = 'OfferAccepted') AS transaction_id
  FROM {facts_once}
  WHERE placement_id IS NOT NULL AND type IN ('OfferChosen', 'OfferShown', 'OfferSaved', 'OfferAccepted', 'OfferDeclined', 'OfferRemoved')
  GROUP BY placement_id
) AS told
WHERE chosen_at_ms IS NOT NULL`,
  asked: { day: 'day' },
  orderBy: ['chosen_at_ms', 'placement_id'],
  looksAhead: 'for-ever',
};
