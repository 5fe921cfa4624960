import * as z from 'zod';
import { Reach } from '../../channel/reach.ts';
import { ReminderReason } from '../../reminder/subject.ts';
import { count, derived, dimension, share } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany, shareOf } from './arithmetic.ts';

const partOf = 'sent';

export const reminderEffect: Measure = {
  name: 'reminder-effect',
  title: 'Reminder effect',
  says: 'How many reminders were followed within 72 hours by what they asked for, and how many by a “no more”.',
  formula: 'answered within 72 h ÷ sent; 1000 × opted out within 72 h ÷ sent',
  example:
    'Of 500 reminders of unfinished transactions 150 were gone on with in three days and 2 customers wanted no more: 150 ÷ 500 = 0.3, and 1000 × 2 ÷ 500 = 4 per 1000.',
  row: z.strictObject({
    reason: dimension(ReminderReason, 'What they were for.'),
    channel: dimension(Reach, 'How the customer was reached.'),
    sent: count('How many were sent.'),
    answered: count('How many customers went on with it, judged it or said yes to it, within 72 hours.', {
      partOf,
    }),
    not_answered: count('How many did not.', { partOf }),
    opted_out: count('How many said no to reminders or to offers within 72 hours.'),
    answered_share: share('Answered, of those sent.', ['sent', 'answered']),
    opt_outs_per_1000: derived('Opted out, of a thousand sent.', ['sent', 'opted_out'], 'per 1000'),
  }),
  sql: `
SELECT *, sent - answered AS not_answered, ${shareOf('answered', 'sent')} AS answered_share,
  ${shareOf('1000 * opted_out', 'sent')} AS opt_outs_per_1000
FROM (
  SELECT reason, channel, count(*) AS sent, count(answered_at_ms) AS answered, ${howMany('opted_out')} AS opted_out
  FROM {reminders}
  GROUP BY reason, channel
) AS counted`,
  orderBy: ['reason', 'channel'],
};
