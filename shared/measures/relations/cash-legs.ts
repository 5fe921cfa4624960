import * as z from 'zod';
import { limits } from '../../session/limits.ts';
import { Kind } from '../../transaction/kind.ts';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';

/** What came of one authorization, as it is known now: the latest report, or what was settled late. */
export const CashResult = z.enum(['FULL', 'PART', 'NONE', 'reversed', 'in-machine', 'unknown']);

const DAY_MS = 86_400_000;
const dayEnd = `authorized_at_ms - authorized_at_ms % ${DAY_MS} + ${DAY_MS}`;

/** A machine may report for some minutes; from then on nobody knows where the cash is. */
export const cashLegs: Relation = {
  name: 'cash_legs',
  says: 'One row for each time that a machine was told to dispense, and what came of it.',
  row: z.strictObject({
    authorization_id: dimension(z.string(), 'The authorization.'),
    transaction_id: dimension(z.string(), 'The transaction.'),
    kind: dimension(Kind, 'What the customer wants done.'),
    day: dimension(z.string(), 'The day (UTC) on which it was authorized.'),
    channel: dimension(z.string(), 'The channel that was authorized.'),
    terminal_id: dimension(z.string(), 'The machine.'),
    by_switch: dimension(z.boolean(), 'A network asked for it, and not the machine itself.'),
    authorized_at_ms: dimension(z.int(), 'When it was authorized, in milliseconds since 1970.', 'ms'),
    authorized_minor: dimension(z.int(), 'How much may be dispensed.', 'minor units'),
    currency: dimension(z.string(), 'Its currency (ISO 4217).'),
    result: dimension(CashResult, 'What came of it, as it is known now.'),
    dispensed_minor: dimension(z.int(), 'How much came out, as it is known now.', 'minor units'),
    known_at_ms: dimension(z.int().nullable(), 'When it was first known what came of it.', 'ms'),
    reversed_at_ms: dimension(z.int().nullable(), 'When it was taken back.', 'ms'),
    reversal_reason: dimension(z.string().nullable(), 'Why it was taken back, as the machine said.'),
    was_overdue: dimension(z.boolean(), 'The machine was silent for too long.'),
    found_by_people: dimension(z.boolean(), 'People of the bank found out what came of it.'),
    settled_late: dimension(
      z.boolean(),
      'Cash had come out after all, when nothing was set aside for it any more.',
    ),
    unknown_at_day_end: dimension(z.boolean(), 'Nobody knew what came of it when its day (UTC) ended.'),
  }),
  sql: `
SELECT *,
  CASE
    WHEN settled_late AND late_minor = authorized_minor THEN 'FULL'
    WHEN settled_late THEN 'PART'
    WHEN reported IS NOT NULL THEN reported
    WHEN authorized_at_ms < as_of_ms - ${limits.cashReportedWithinMs} THEN 'unknown'
    ELSE 'in-machine'
  END AS result,
  CASE
    WHEN settled_late THEN late_minor
    WHEN reported IN ('FULL', 'PART') THEN reported_minor
    ELSE 0
  END AS dispensed_minor,
  authorized_at_ms < ${dayEnd} - ${limits.cashReportedWithinMs}
    AND as_of_ms >= ${dayEnd}
    AND coalesce(known_at_ms >= ${dayEnd}, true) AS unknown_at_day_end
FROM (
  SELECT authorization_id,
    min(transaction_id) FILTER (WHERE type = 'CashAuthorized') AS transaction_id,
    min(kind) FILTER (WHERE type = 'CashAuthorized') AS kind,
    min(day) FILTER (WHERE type = 'CashAuthorized') AS day,
    min(channel) FILTER (WHERE type = 'CashAuthorized') AS channel,
    min(terminal_id) FILTER (WHERE type = 'CashAuthorized') AS terminal_id,
    coalesce(bool_or(by_switch), false) AS by_switch,
    min(at_ms) FILTER (WHERE type = 'CashAuthorized') AS authorized_at_ms,
    min(amount_minor) FILTER (WHERE type = 'CashAuthorized') AS authorized_minor,
    min(currency) FILTER (WHERE type = 'CashAuthorized') AS currency,
    max_by(CASE WHEN type = 'CashReversed' THEN 'reversed' ELSE extent END, sequence) FILTER (WHERE type IN ('CashDispensed', 'CashReversed')) AS reported,
    max_by(amount_minor, sequence) FILTER (WHERE type = 'CashDispensed') AS reported_minor,
    max(amount_minor) FILTER (WHERE type = 'CashSettledLate') AS late_minor,
    min(at_ms) FILTER (WHERE type IN ('CashDispensed', 'CashReversed', 'CashSettledLate')) AS known_at_ms,
    min(at_ms) FILTER (WHERE type = 'CashReversed') AS reversed_at_ms,
    min(reason) FILTER (WHERE type = 'CashReversed') AS reversal_reason,
    bool_or(type = 'CashUnreported') AS was_overdue,
    bool_or(type = 'CashDispensed' AND found_by IS NOT NULL) AS found_by_people,
    bool_or(type = 'CashSettledLate') AS settled_late
  FROM {facts_once}
  WHERE authorization_id IS NOT NULL
  GROUP BY authorization_id
) AS told
CROSS JOIN {as_of} AS lake
WHERE authorized_at_ms IS NOT NULL`,
  asked: { day: 'day', kind: 'kind', channel: 'channel' },
  orderBy: ['authorized_at_ms', 'authorization_id'],
};
