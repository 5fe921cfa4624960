import * as z from 'zod';
import { definitions } from '../../transaction/definitions.ts';
import { Kind } from '../../transaction/kind.ts';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';

const rows = Object.values(definitions)
  .flat()
  .flatMap(({ kind, version, steps }) =>
    steps.map(({ name, form }, at) => `('${kind}', ${version}, '${name}', ${at + 1}, '${form}')`),
  );

/** Said by the definitions themselves, and by no fact. */
export const steps: Relation = {
  name: 'steps',
  says: 'One row for each step of each published definition.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    definition: dimension(z.int(), 'The version of its definition.'),
    step: dimension(z.string(), 'The step.'),
    place: dimension(z.int(), 'Which step it is, from 1 on.'),
    form: dimension(z.string(), 'What is done there: question, approval, cash-out or cash-in.'),
  }),
  sql: `SELECT * FROM (VALUES ${rows.join(', ')}) AS steps (kind, definition, step, place, form)`,
  orderBy: ['kind', 'definition', 'place'],
};
