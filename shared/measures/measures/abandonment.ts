import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Kind } from '../../transaction/kind.ts';
import { count, dimension, share } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany, shareOf } from './arithmetic.ts';

const partOf = 'started';

export const abandonment: Measure = {
  name: 'abandonment',
  title: 'Abandonment rate',
  says: 'The share of transactions that their customers let expire, although they had been warned.',
  formula: 'expired with notice ÷ started',
  example: 'Of 200 loan applications that began on the web, 30 expired after a warning: 30 ÷ 200 = 0.15.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    origin: dimension(Channel, 'The channel on which they began.'),
    started: count('How many began.'),
    expired_with_notice: count('How many expired after a warning.', { partOf }),
    otherwise: count('How many did not: they ended in another way, or are open.', { partOf }),
    abandonment_rate: share('Expired with notice, of those that began.', ['started', 'expired_with_notice']),
  }),
  sql: `
SELECT *, started - expired_with_notice AS otherwise, ${shareOf('expired_with_notice', 'started')} AS abandonment_rate
FROM (
  SELECT kind, origin, count(*) AS started, ${howMany("outcome = 'expired'")} AS expired_with_notice
  FROM {transactions}
  GROUP BY kind, origin
) AS counted`,
  orderBy: ['kind', 'origin'],
};
