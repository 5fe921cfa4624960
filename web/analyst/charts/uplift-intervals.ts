import type { EChartsCoreOption } from 'echarts/core';
import type { Row } from '../asking/table.ts';
import type { Look } from './look.ts';
import { namesAxis, tooltip } from './parts.ts';

export interface UpliftWords {
  readonly offer: (row: Row) => string;
  readonly points: (share: number) => string;
  readonly unit: string;
}

/** Each offer’s effect as a point within its interval; what touches the line of zero could be chance. */
export function upliftIntervals(rows: readonly Row[], words: UpliftWords) {
  const names = rows.map(words.offer);
  const bounds = rows.map((row) =>
    ['uplift', 'uplift_low', 'uplift_high'].map((name) => Number(row[name]) * 100),
  );
  const reach = Math.max(1, ...bounds.flat().map(Math.abs)) * 1.1;

  return (look: Look): EChartsCoreOption => ({
    grid: { left: 4, right: 16, top: 6, bottom: 4, outerBoundsMode: 'same' },
    tooltip: tooltip(look, {
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const [middle = 0, low = 0, high = 0] = (bounds[dataIndex] ?? []).map((each) => each / 100);
        return `${names[dataIndex]}\n${words.points(middle)} ${words.unit}\n(${words.points(low)} … ${words.points(high)})`;
      },
    }),
    yAxis: namesAxis(look, names),
    xAxis: {
      type: 'value',
      min: -reach,
      max: reach,
      axisLabel: {
        color: look.soft,
        fontSize: 12,
        formatter: (value: number) => words.points(value / 100),
        hideOverlap: true,
        showMinLabel: false,
        showMaxLabel: false,
      },
      splitLine: { lineStyle: { color: look.line } },
      splitNumber: 4,
    },
    series: [
      {
        type: 'custom',
        data: bounds.map(([middle, low, high], at) => [at, middle, low, high]),
        encode: { x: [1, 2, 3], y: 0 },
        renderItem: (of: CustomItem, api: CustomApi) => drawInterval(of, api, look),
      },
    ],
  });
}

interface CustomItem {
  readonly dataIndex: number;
  readonly coordSys: { readonly y: number; readonly height: number };
}

interface CustomApi {
  value(dimension: number): number;
  coord(at: readonly [number, number]): readonly [number, number];
}

const CAP_PX = 7;
const POINT_PX = 6;

function drawInterval({ dataIndex, coordSys }: CustomItem, api: CustomApi, look: Look): object {
  const at = api.value(0);
  const [middle, y] = api.coord([api.value(1), at]);
  const [low] = api.coord([api.value(2), at]);
  const [high] = api.coord([api.value(3), at]);
  const [zero] = api.coord([0, at]);
  const isBeyondChance = low > zero || high < zero;
  const colour = isBeyondChance ? look.series.teal : look.soft;
  const stroke = (x1: number, y1: number, x2: number, y2: number, ink = colour) => ({
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: { stroke: ink, lineWidth: ink === colour ? 2 : 1 },
  });
  const { y: top, height } = coordSys;
  // The line of no effect, once for all.
  const noEffect = dataIndex === 0 ? [stroke(zero, top, zero, top + height, look.ink)] : [];
  return {
    type: 'group',
    children: [
      ...noEffect,
      stroke(low, y, high, y),
      stroke(low, y - CAP_PX, low, y + CAP_PX),
      stroke(high, y - CAP_PX, high, y + CAP_PX),
      { type: 'circle', shape: { cx: middle, cy: y, r: POINT_PX }, style: { fill: colour } },
    ],
  };
}
