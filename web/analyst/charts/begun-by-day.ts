import type { EChartsCoreOption } from 'echarts/core';
import type { Row } from '../asking/table.ts';
import { daysBefore, daysIn, kinds, type View } from '../view/view.ts';
import { type Look, type SeriesName, seriesNames } from './look.ts';
import { categoryAxis, stackItem, tooltip, valueAxis } from './parts.ts';

/** The colour of each kind, here and wherever kinds stand beside each other. */
export const colourOfKind = (kind: string): SeriesName => {
  const place = (kinds as readonly string[]).indexOf(kind);
  return seriesNames[Math.max(0, place) % seriesNames.length] ?? 'teal';
};

export interface BegunWords {
  readonly kind: (kind: string) => string;
  readonly day: (day: string) => string;
  readonly count: (count: number) => string;
}

/** What began on each day, one stack of kinds for each. A day on which nothing began stands there too. */
export function begunByDay(rows: readonly Row[], view: View, words: BegunWords) {
  const days = Array.from({ length: daysIn(view) }, (_, at) => daysBefore(view.from, -at));
  const there = kinds.filter((kind) => rows.some((row) => row['kind'] === kind));
  const started = new Map(rows.map((row) => [`${row['day']} ${row['kind']}`, row['started']]));

  return (look: Look): EChartsCoreOption => ({
    grid: { left: 4, right: 4, top: 12, bottom: 4, outerBoundsMode: 'same' },
    tooltip: tooltip(look, {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? words.count(value) : '•'),
    }),
    xAxis: categoryAxis(look, days.map(words.day)),
    yAxis: valueAxis(look),
    series: there.map((kind) => ({
      type: 'bar',
      name: words.kind(kind),
      stack: 'begun',
      barMaxWidth: 34,
      itemStyle: stackItem(look, look.series[colourOfKind(kind)]),
      data: days.map((day) => started.get(`${day} ${kind}`) ?? null),
    })),
  });
}
