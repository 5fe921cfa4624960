import * as z from 'zod';
import { OfferChannel } from '../../offer/channel-forms.ts';
import { count, dimension, share } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany, shareOf } from './arithmetic.ts';

export const offerFunnel: Measure = {
  name: 'offer-funnel',
  title: 'Offer funnel',
  says: 'How far offers came on each channel, in each version.',
  formula:
    'placements per (offer, version, channel): chosen → shown → saved, accepted or declined → fulfilled',
  example:
    'An offer was chosen for 100 customers, on the phone and on the web alike; 40 saw it first on the phone, 8 accepted it there, and 6 completed what it began: acceptance 8 ÷ 40 = 0.2.',
  row: z.strictObject({
    offer_id: dimension(z.string(), 'The offer.'),
    offer_version: dimension(z.int(), 'Its version.'),
    channel: dimension(OfferChannel, 'The channel of offers.'),
    chosen: count('For how many customers it was chosen to be shown there.'),
    shown: count('How many saw it first there.'),
    saved: count('How many saved it there.'),
    accepted: count('How many accepted it there.'),
    declined: count('How many declined it there.'),
    fulfilled: count('How many completed the transaction that accepting it there began.'),
    acceptance: share('Accepted, of those who saw it first there.', ['shown', 'accepted']),
  }),
  sql: `
SELECT *, ${shareOf('accepted', 'shown')} AS acceptance
FROM (
  SELECT offer_id, offer_version, channel,
    ${howMany("stage = 'chosen'")} AS chosen,
    ${howMany("stage = 'shown'")} AS shown,
    ${howMany("stage = 'saved'")} AS saved,
    ${howMany("stage = 'accepted'")} AS accepted,
    ${howMany("stage = 'declined'")} AS declined,
    ${howMany("stage = 'fulfilled'")} AS fulfilled
  FROM {offer_events}
  GROUP BY offer_id, offer_version, channel
) AS counted`,
  orderBy: ['offer_id', 'offer_version', 'channel'],
};
