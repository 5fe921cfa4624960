import type { EChartsCoreOption } from 'echarts/core';
import type { Row } from '../asking/table.ts';
import type { Look, SeriesName } from './look.ts';
import { namesAxis, tooltip, valueAxis } from './parts.ts';

export const offerStages = [
  { column: 'shown', colour: 'sky' },
  { column: 'accepted', colour: 'gold' },
  { column: 'fulfilled', colour: 'teal' },
] as const satisfies readonly { column: string; colour: SeriesName }[];

export interface OfferWords {
  readonly offer: (row: Row) => string;
  readonly stage: (column: string) => string;
  readonly count: (count: number) => string;
}

/** How far each offer came on one channel: seen, accepted, and what it began completed. */
export function offerBars(rows: readonly Row[], words: OfferWords) {
  return (look: Look): EChartsCoreOption => ({
    grid: { left: 4, right: 12, top: 6, bottom: 4, outerBoundsMode: 'same' },
    tooltip: tooltip(look, {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? words.count(value) : '•'),
    }),
    yAxis: namesAxis(look, rows.map(words.offer)),
    xAxis: valueAxis(look),
    series: offerStages.map(({ column, colour }) => ({
      type: 'bar',
      name: words.stage(column),
      barMaxWidth: 9,
      barGap: '25%',
      itemStyle: { color: look.series[colour], borderRadius: [0, 2, 2, 0] },
      data: rows.map((row) => (typeof row[column] === 'number' ? row[column] : null)),
    })),
  });
}
