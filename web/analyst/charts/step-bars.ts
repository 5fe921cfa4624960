import type { EChartsCoreOption } from 'echarts/core';
import type { Row } from '../asking/table.ts';
import type { Look } from './look.ts';
import { namesAxis, tooltip, valueAxis } from './parts.ts';

export interface StepWords {
  readonly step: (row: Row) => string;
  readonly entered: string;
  readonly done: string;
  readonly count: (count: number) => string;
}

const BAR_PX = 18;

/** The steps of one kind in their order: how many came to each, and within that how many did it. */
export function stepBars(rows: readonly Row[], words: StepWords) {
  const shownOf = (column: string) =>
    rows.map((row) => (typeof row[column] === 'number' ? row[column] : null));

  return (look: Look): EChartsCoreOption => ({
    grid: { left: 4, right: 12, top: 6, bottom: 4, outerBoundsMode: 'same' },
    tooltip: tooltip(look, {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? words.count(value) : '•'),
    }),
    yAxis: namesAxis(look, rows.map(words.step)),
    xAxis: valueAxis(look),
    series: [
      {
        type: 'bar',
        name: words.entered,
        data: shownOf('entered'),
        barWidth: BAR_PX,
        itemStyle: { color: look.line, borderRadius: [0, 3, 3, 0] },
      },
      {
        type: 'bar',
        name: words.done,
        data: shownOf('done'),
        barWidth: BAR_PX,
        // Over the bar of those who came: what is seen of that came and did not do it.
        barGap: '-100%',
        z: 3,
        itemStyle: { color: look.series.teal, borderRadius: [0, 3, 3, 0] },
      },
    ],
  });
}
