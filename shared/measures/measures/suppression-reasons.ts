import * as z from 'zod';
import { WithheldReason } from '../../offer/withheld-reason.ts';
import { count, dimension } from '../column.ts';
import type { Measure } from '../measure.ts';

export const suppressionReasons: Measure = {
  name: 'suppression-reasons',
  title: 'Why offers were withheld',
  says: 'How often an event called for an offer and it was not given to who agreed to offers, by the reason.',
  formula: 'count per (offer, version, reason)',
  example:
    'An offer was withheld 300 times from 200 customers because their complaint was open: times 300, customers 200.',
  row: z.strictObject({
    offer_id: dimension(z.string(), 'The offer.'),
    offer_version: dimension(z.int(), 'Its version.'),
    reason: dimension(WithheldReason, 'Why it was not given.'),
    times: count('How often.'),
    customers: count('From how many customers.'),
  }),
  sql: `
SELECT offer_id, offer_version, reason, count(*) AS times, count(DISTINCT customer) AS customers
FROM {offers_withheld}
GROUP BY offer_id, offer_version, reason`,
  orderBy: ['offer_id', 'offer_version', 'reason'],
};
