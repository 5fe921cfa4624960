import * as z from 'zod';
import { WithheldReason } from '../../offer/withheld-reason.ts';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';

export const offersWithheld: Relation = {
  name: 'offers_withheld',
  says: 'One row for each time that an event called for an offer and it was not given.',
  row: z.strictObject({
    id: dimension(z.string(), 'The fact.'),
    customer: dimension(z.string(), 'Stands for the customer, until the bank changes its key.'),
    day: dimension(z.string(), 'The day (UTC).'),
    at_ms: dimension(z.int(), 'When, in milliseconds since 1970.', 'ms'),
    offer_id: dimension(z.string(), 'The offer.'),
    offer_version: dimension(z.int(), 'Its version.'),
    segment: dimension(z.string(), 'The segment of the customer.'),
    reason: dimension(WithheldReason, 'Why it was not given.'),
  }),
  sql: `SELECT id, customer, day, at_ms, offer_id, offer_version, segment, reason FROM {facts_once} WHERE type = 'OfferWithheld'`,
  asked: { day: 'day' },
  orderBy: ['at_ms', 'id'],
};
