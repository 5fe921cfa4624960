import * as z from 'zod';
import { amount, count, dimension, exempt } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany } from './arithmetic.ts';

const partOf = 'authorized';

export const cashOutcomes: Measure = {
  name: 'cash-outcomes',
  title: 'Cash outcomes',
  says: 'What came of every authorization to dispense cash, as it is known now.',
  formula: 'authorized = in full + in part + nothing + reversed + in machine + unknown',
  example:
    'Of 1,000 authorizations 970 were dispensed in full, 5 in part, 10 not at all, 14 were taken back and 1 is in a machine: 970 + 5 + 10 + 14 + 1 + 0 = 1,000.',
  row: z.strictObject({
    day: dimension(z.string(), 'The day (UTC) on which they were authorized.'),
    currency: dimension(z.string(), 'The currency (ISO 4217).'),
    authorized: count('How many authorizations there were.'),
    in_full: count('How many were dispensed in full.', { partOf }),
    in_part: count('How many in part.', { partOf }),
    nothing: count('Of how many nothing came out.', { partOf }),
    reversed: count('How many were taken back.', { partOf }),
    in_machine: count('How many a machine has yet to report on, and has time to.', { partOf }),
    unknown: exempt('Of how many nobody knows. It must be 0.', { partOf }),
    settled_late: count('For how many cash had come out after all, and was settled on its own.'),
    found_by_people: count('Of how many people of the bank found it out.'),
    dispensed_minor: amount('How much came out.', ['in_full', 'in_part']),
  }),
  sql: `
SELECT day, currency, count(*) AS authorized,
  ${howMany("result = 'FULL'")} AS in_full,
  ${howMany("result = 'PART'")} AS in_part,
  ${howMany("result = 'NONE'")} AS nothing,
  ${howMany("result = 'reversed'")} AS reversed,
  ${howMany("result = 'in-machine'")} AS in_machine,
  ${howMany("result = 'unknown'")} AS unknown,
  ${howMany('settled_late')} AS settled_late,
  ${howMany('found_by_people')} AS found_by_people,
  sum(dispensed_minor) AS dispensed_minor
FROM {cash_legs}
GROUP BY day, currency`,
  orderBy: ['day', 'currency'],
};
