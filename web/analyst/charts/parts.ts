import type { Look } from './look.ts';

/** What charts have in common, in the look of the page. */

export const tooltip = (look: Look, more: object = {}) => ({
  // As text on the canvas: as HTML it would bring styles along.
  renderMode: 'richText',
  backgroundColor: look.card,
  borderColor: look.line,
  borderWidth: 1,
  padding: [8, 12],
  textStyle: { color: look.ink, fontFamily: look.font, fontSize: 13 },
  confine: true,
  ...more,
});

export const valueAxis = (look: Look, more: object = {}) => ({
  type: 'value',
  axisLabel: { color: look.soft, fontSize: 12, hideOverlap: true },
  splitLine: { lineStyle: { color: look.line } },
  splitNumber: look.isNarrow ? 3 : 4,
  minInterval: 1,
  ...more,
});

export const categoryAxis = (look: Look, data: readonly string[], more: object = {}) => ({
  type: 'category',
  data,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: look.line } },
  axisLabel: { color: look.soft, fontSize: 12, hideOverlap: true },
  ...more,
});

/** Names beside a chart, as far as there is room. */
export const namesAxis = (look: Look, names: readonly string[], more: object = {}) =>
  categoryAxis(look, names, {
    inverse: true,
    axisLine: { show: false },
    axisLabel: {
      color: look.ink,
      fontSize: 12.5,
      lineHeight: 16,
      verticalAlign: 'middle',
      width: widthOf(names, look),
      overflow: 'truncate',
      interval: 0,
    },
    ...more,
  });

const LETTER_PX = 7.2;

function widthOf(names: readonly string[], { isNarrow }: Look): number {
  const longest = Math.max(0, ...names.flatMap((name) => name.split('\n')).map(({ length }) => length));
  return Math.min(isNarrow ? 132 : 240, Math.ceil(longest * LETTER_PX));
}

/** A gap between the parts of a stack, so that no two colours touch. */
export const stackItem = (look: Look, color: string) => ({
  color,
  borderColor: look.card,
  borderWidth: 1,
});
