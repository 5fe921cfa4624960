import type { EChartsCoreOption } from 'echarts/core';
import type { Row } from '../asking/table.ts';
import type { Look, SeriesName } from './look.ts';
import { namesAxis, tooltip } from './parts.ts';

export const percentiles = [
  { column: 'p50_ms', name: 'p50', colour: 'teal', symbol: 'circle' },
  { column: 'p90_ms', name: 'p90', colour: 'gold', symbol: 'diamond' },
  { column: 'p99_ms', name: 'p99', colour: 'brick', symbol: 'triangle' },
] as const satisfies readonly { column: string; name: string; colour: SeriesName; symbol: string }[];

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Where a person would put a mark on a clock and a calendar. */
const MARKS_MS = [
  SECOND_MS,
  10 * SECOND_MS,
  MINUTE_MS,
  10 * MINUTE_MS,
  HOUR_MS,
  6 * HOUR_MS,
  DAY_MS,
  7 * DAY_MS,
  30 * DAY_MS,
];

/**
 * How long each kind of change waited: three points on a line, from seconds to days. The scale is of powers, so it is told
 * by its marks, and three shapes tell the points apart besides their colours.
 */
export function waits(
  rows: readonly Row[],
  words: {
    readonly name: (row: Row) => string;
    readonly duration: (ms: number) => string;
    readonly mark: (ms: number) => string;
  },
) {
  const shown = rows.filter((row) => typeof row['p50_ms'] === 'number');
  const all = shown.flatMap((row) => percentiles.map(({ column }) => Number(row[column])));
  const least = Math.max(1, Math.min(...all));
  const most = Math.max(...all);
  const marks = MARKS_MS.filter((mark) => mark > least / 8 && mark < most * 8);
  const names = shown.map(words.name);

  return (look: Look): EChartsCoreOption => ({
    grid: { left: 4, right: 18, top: 6, bottom: 4, outerBoundsMode: 'same' },
    tooltip: tooltip(look, {
      trigger: 'item',
      formatter: ({
        seriesName,
        name,
        value,
      }: {
        seriesName: string;
        name: string;
        value: [number, number];
      }) => `${name.replace('\n', ' · ')}\n${seriesName}: ${words.duration(10 ** value[0])}`,
    }),
    yAxis: namesAxis(look, names, { splitLine: { show: true, lineStyle: { color: look.line } } }),
    xAxis: {
      type: 'value',
      min: Math.log10(Math.min(least, ...marks)) - 0.1,
      max: Math.log10(Math.max(most, ...marks)) + 0.1,
      axisLabel: {
        color: look.soft,
        fontSize: 12,
        customValues: marks.map(Math.log10),
        formatter: (power: number) => words.mark(Math.round(10 ** power)),
        hideOverlap: true,
      },
      axisTick: { customValues: marks.map(Math.log10), show: true, lineStyle: { color: look.line } },
      splitLine: { show: false },
    },
    series: percentiles.map(({ column, name, colour, symbol }) => ({
      type: 'scatter',
      name,
      symbol,
      symbolSize: 11,
      itemStyle: { color: look.series[colour], borderColor: look.card, borderWidth: 1, opacity: 1 },
      data: shown.map((row, at) => ({
        name: names[at],
        value: [Math.log10(Math.max(1, Number(row[column]))), at],
      })),
    })),
  });
}
