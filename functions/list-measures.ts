import { listMeasuresRoute } from '../shared/contract/measure-routes.ts';
import { MEASURES_SCHEMA, presentMeasure } from '../shared/measures/dictionary.ts';
import { measures } from '../shared/measures/measures.ts';
import { tagged } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

const all = { schema: MEASURES_SCHEMA, measures: measures.map(presentMeasure) };

/** GET /measures: what is counted, and how. */
export const handler = endpoint(listMeasuresRoute, async ({ known }) => tagged(all, known));
