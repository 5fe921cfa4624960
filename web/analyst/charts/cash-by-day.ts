import type { EChartsCoreOption } from 'echarts/core';
import type { Row } from '../asking/table.ts';
import { hiddenRest } from '../numbers/over-shown.ts';
import type { Look, SeriesName } from './look.ts';
import { categoryAxis, stackItem, tooltip, valueAxis } from './parts.ts';

export const cashParts = [
  { column: 'in_full', colour: 'teal' },
  { column: 'in_part', colour: 'sky' },
  { column: 'nothing', colour: 'gold' },
  { column: 'reversed', colour: 'purple' },
  { column: 'in_machine', colour: 'navy' },
  { column: 'unknown', colour: 'brick' },
] as const satisfies readonly { column: string; colour: SeriesName }[];

const columns = cashParts.map(({ column }) => column);

export interface CashWords {
  readonly part: (column: string) => string;
  readonly hidden: string;
  readonly day: (day: string) => string;
  readonly count: (count: number) => string;
}

/** What came of each day's authorizations. Where parts are hidden, what they come to together is drawn as that. */
export function cashByDay(rows: readonly Row[], words: CashWords) {
  const days = rows.map((row) => words.day(String(row['day'])));
  const has = (column: string) => rows.some((row) => typeof row[column] === 'number' && row[column] !== 0);
  const rests = rows.map((row) => hiddenRest(row, 'authorized', columns));

  return (look: Look): EChartsCoreOption => {
    const stacked = (name: string, color: string, data: readonly unknown[]) => ({
      type: 'bar',
      name,
      stack: 'cash',
      barMaxWidth: 34,
      itemStyle: stackItem(look, color),
      data,
    });
    return {
      grid: { left: 4, right: 4, top: 12, bottom: 4, outerBoundsMode: 'same' },
      tooltip: tooltip(look, {
        trigger: 'axis',
        axisPointer: { type: 'shadow' },
        valueFormatter: (value: unknown) => (typeof value === 'number' ? words.count(value) : '•'),
      }),
      xAxis: categoryAxis(look, days),
      yAxis: valueAxis(look),
      series: [
        ...cashParts
          .filter(({ column }) => has(column))
          .map(({ column, colour }) =>
            stacked(
              words.part(column),
              look.series[colour],
              rows.map((row) => row[column]),
            ),
          ),
        ...(rests.some((rest) => rest > 0) ? [stacked(words.hidden, look.hidden, rests)] : []),
      ],
    };
  };
}
