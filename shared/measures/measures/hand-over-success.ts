import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { count, dimension, share } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany, shareOf } from './arithmetic.ts';

const partOf = 'offered';

export const handOverSuccess: Measure = {
  name: 'hand-over-success',
  title: 'Hand-over success',
  says: 'How many of the tickets written for another channel were used, and why the others were not.',
  formula:
    'accepted ÷ offered, per (from, to); offered = accepted + wrong ticket + withdrawn + expired + open',
  example:
    'Of 50 tickets from the web to the phone 40 were used, 2 were tried wrongly, 3 were voided by going on on the web, 5 expired: 40 ÷ 50 = 0.8.',
  row: z.strictObject({
    from_channel: dimension(
      Channel,
      'The channel that wrote the ticket; of an invitation, the one that declined.',
    ),
    to_channel: dimension(Channel, 'The channel that it was for.'),
    offered: count('How many tickets were written.'),
    accepted: count('How many were used.', { partOf }),
    wrong_ticket: count('How many were not, after a wrong one had been tried.', { partOf }),
    withdrawn: count('How many were void before, because something else was done.', { partOf }),
    expired: count('How many ran out.', { partOf }),
    open: count('How many may still be used.', { partOf }),
    invitations_declined: count(
      'How often a customer said no to a machine that invited them. These had no ticket.',
    ),
    success_rate: share('Used, of those written.', ['offered', 'accepted']),
  }),
  sql: `
SELECT *, ${shareOf('accepted', 'offered')} AS success_rate
FROM (
  SELECT from_channel, to_channel,
    ${howMany("result <> 'declined'")} AS offered,
    ${howMany("result = 'accepted'")} AS accepted,
    ${howMany("result = 'wrong-ticket'")} AS wrong_ticket,
    ${howMany("result = 'withdrawn'")} AS withdrawn,
    ${howMany("result = 'expired'")} AS expired,
    ${howMany("result = 'open'")} AS open,
    ${howMany("result = 'declined'")} AS invitations_declined
  FROM {hand_overs}
  GROUP BY from_channel, to_channel
) AS counted`,
  orderBy: ['from_channel', 'to_channel'],
};
