import type { Measure } from './measure.ts';
import { balance } from './measures/balance.ts';

/** Every measure, as an analyst would read them. */
export const measures: readonly Measure[] = [balance];
