import * as z from 'zod';
import { Kind } from '../../transaction/kind.ts';
import { count, dimension, share } from '../column.ts';
import type { Measure } from '../measure.ts';
import { onAssistedChannel } from '../relations/assisted.ts';
import { howMany, shareOf } from './arithmetic.ts';

const partOf = 'answered';

export const assistedSteps: Measure = {
  name: 'assisted-steps',
  title: 'Assisted share per step',
  says: 'Which steps an agent answers for the customer, and how often: where customers are stuck.',
  formula: 'answered by an agent ÷ answered, per (kind, definition, step); every answer counts',
  example:
    '“employment” of the loan application was answered 90 times, 18 of them by an agent: 18 ÷ 90 = 0.2.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    definition: dimension(z.int(), 'The version of its definition.'),
    place: dimension(z.int(), 'Which step it is, from 1 on.'),
    step: dimension(z.string(), 'The step.'),
    answered: count('How often it was answered.'),
    by_agent: count('How often by an agent.', { partOf }),
    unassisted: count('How often by nobody but whose it is.', { partOf }),
    assisted_share: share('By an agent, of all answers.', ['answered', 'by_agent']),
  }),
  sql: `
SELECT steps.kind, steps.definition, steps.place, steps.step, answered, by_agent, answered - by_agent AS unassisted,
  ${shareOf('by_agent', 'answered')} AS assisted_share
FROM {steps}
JOIN (
  SELECT kind, definition, did, count(*) AS answered, ${howMany(onAssistedChannel)} AS by_agent
  FROM {moves}
  WHERE type = 'StepAnswered'
  GROUP BY kind, definition, did
) AS done ON done.kind = steps.kind AND done.definition = steps.definition AND done.did = steps.step`,
  orderBy: ['kind', 'definition', 'place'],
};
