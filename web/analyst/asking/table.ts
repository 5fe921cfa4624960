import type { components } from '../../client/schema.generated.ts';

export type MeasureTable = components['schemas']['MeasureTable'];
export type Measure = components['schemas']['Measure'];
export type Column = Measure['columns'][number];
/** By the columns of the measure; null where it is hidden, or where there is nothing to say. */
export type Row = MeasureTable['rows'][number];
export type Cell = Row[string];
