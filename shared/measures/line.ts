import * as z from 'zod';
import { dimension, exempt } from './column.ts';
import type { Measure } from './measure.ts';

const partOf = 'started';

/**
 * The reconciliation line: one row that says what became of everything that began in the days that are asked for, and
 * up to when the lake knows. It stands beside every table that is counted from transactions.
 */
export const line: Measure = {
  name: 'line',
  title: 'The reconciliation line',
  says: 'What became of everything that began, in one row.',
  formula: 'started = completed + cancelled + declined + expired with notice + open + dropped',
  example: 'Of 100 that began, 80 + 10 + 3 + 5 + 2 + 0 = 100.',
  row: z.strictObject({
    as_of_ms: dimension(
      z.int().nullable(),
      'When the latest fact happened, in milliseconds since 1970.',
      'ms',
    ),
    started: exempt('How many began.'),
    completed: exempt('How many were completed.', { partOf }),
    cancelled: exempt('How many the customer cancelled.', { partOf }),
    declined: exempt('How many the bank declined.', { partOf }),
    expired_with_notice: exempt('How many expired after the customer had been warned.', { partOf }),
    open: exempt('How many have not ended yet.', { partOf }),
    dropped: exempt('How many were lost by us. It must be zero.', { partOf }),
  }),
  sql: `
SELECT max(as_of_ms) AS as_of_ms,
  count(transaction_id) AS started,
  count_if(outcome = 'completed') AS completed,
  count_if(outcome = 'cancelled') AS cancelled,
  count_if(outcome = 'declined') AS declined,
  count_if(outcome = 'expired') AS expired_with_notice,
  count_if(outcome = 'open') AS open,
  count_if(outcome = 'dropped') AS dropped
FROM {as_of} LEFT JOIN {transactions} ON TRUE`,
  orderBy: ['as_of_ms'],
};

export type Line = z.output<typeof LineRow>;

/** The row, as it comes from an engine. */
export const LineRow = z.object({
  as_of_ms: z.int().nullable(),
  started: z.int(),
  completed: z.int(),
  cancelled: z.int(),
  declined: z.int(),
  expired_with_notice: z.int(),
  open: z.int(),
  dropped: z.int(),
});

/** What a line of an export or an answer says: the counts, and whether they add up with nothing dropped. */
export interface Reconciliation {
  readonly counts: Omit<Line, 'as_of_ms'>;
  readonly balances: boolean;
}

export function reconciliationOf({ as_of_ms: _, ...counts }: Line): Reconciliation {
  const { started, ...ends } = counts;
  const ended = Object.values(ends).reduce((sum, count) => sum + count, 0);
  return { counts, balances: started === ended && counts.dropped === 0 };
}

/** `started 100 = completed 80 + … + dropped 0`, as a person reads it. */
export function lineInText({ counts, balances }: Reconciliation): string {
  const { started, ...ends } = counts;
  const said = Object.entries(ends).map(([name, count]) => `${name.replaceAll('_', ' ')} ${count}`);
  return `started ${started} ${balances ? '=' : '≠'} ${said.join(' + ')}`;
}
