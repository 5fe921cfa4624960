import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Kind } from '../../transaction/kind.ts';
import { count, dimension, share } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany, shareOf } from './arithmetic.ts';

const partOf = 'started';

export const containment: Measure = {
  name: 'containment',
  title: 'Containment',
  says: 'The share of transactions that no agent drove at any time: the customer’s own channels were enough.',
  formula: 'contained ÷ started; started = contained + assisted',
  example: 'Of 200 loan applications that began on the web an agent drove 24: 176 ÷ 200 = 0.88.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    origin: dimension(Channel, 'The channel on which they began.'),
    started: count('How many began.'),
    contained: count('How many no agent was ever let drive.', { partOf }),
    assisted: count('How many a customer let an agent drive, once or more.', { partOf }),
    containment: share('Contained, of those that began.', ['started', 'contained']),
  }),
  sql: `
SELECT *, started - assisted AS contained, ${shareOf('(started - assisted)', 'started')} AS containment
FROM (
  SELECT begun.kind, begun.origin, count(*) AS started, ${howMany('consented > 0')} AS assisted
  FROM {begun}
  LEFT JOIN {assisted} ON assisted.transaction_id = begun.transaction_id
  GROUP BY begun.kind, begun.origin
) AS counted`,
  orderBy: ['kind', 'origin'],
};
