import * as z from 'zod';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';

/** There is no clock in a lake: it knows what it was told, up to the latest fact. */
export const asOf: Relation = {
  name: 'as_of',
  says: 'One row: up to when the lake has been told anything.',
  row: z.strictObject({
    as_of_ms: dimension(
      z.int().nullable(),
      'When the latest fact happened, in milliseconds since 1970.',
      'ms',
    ),
  }),
  sql: 'SELECT max(at_ms) AS as_of_ms FROM {facts_once}',
  orderBy: ['as_of_ms'],
};
