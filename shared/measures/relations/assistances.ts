import * as z from 'zod';
import { AssistanceBasis } from '../../assistance/assistance.ts';
import { AssistedChannel, StaffRole } from '../../assistance/staff.ts';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';

/** A customer has one at a time, so that whose it was and when it began say which one ended. */
export const assistances: Relation = {
  name: 'assistances',
  says: 'One row for each time that somebody of the bank assisted a customer.',
  row: z.strictObject({
    customer: dimension(z.string(), 'Stands for the customer, until the bank changes its key.'),
    day: dimension(z.string(), 'The day (UTC) on which it began.'),
    channel: dimension(AssistedChannel, 'Where the agent was.'),
    role: dimension(StaffRole, 'In which role they assisted.'),
    basis: dimension(AssistanceBasis, 'How the bank knew for whom.'),
    opened_at_ms: dimension(z.int(), 'When it began, in milliseconds since 1970.', 'ms'),
    ended_at_ms: dimension(z.int().nullable(), 'When it ended, in milliseconds since 1970.', 'ms'),
    because: dimension(z.string().nullable(), 'Why it ended, as a code.'),
    took_ms: dimension(z.int().nullable(), 'How long it took.', 'ms'),
  }),
  sql: `
SELECT opened.customer, opened.day, opened.channel, opened.role, opened.basis, opened.at_ms AS opened_at_ms,
  ended.at_ms AS ended_at_ms, ended.because, ended.at_ms - opened.at_ms AS took_ms
FROM (SELECT * FROM {facts_once} WHERE type = 'AssistanceOpened') AS opened
LEFT JOIN (SELECT * FROM {facts_once} WHERE type = 'AssistanceEnded') AS ended
  ON ended.customer = opened.customer AND ended.opened_at_ms = opened.at_ms`,
  asked: { day: 'day', channel: 'channel' },
  orderBy: ['opened_at_ms', 'customer'],
};
