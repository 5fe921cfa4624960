import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../shared/words/words.ts';
import { useDesk } from '../desk.ts';
import { type Look, lookOf } from './look.ts';

export interface ChartProps {
  /** What it shows, for whoever does not see it. */
  readonly label: string;
  readonly heightRem: number;
  readonly draw: (look: Look) => EChartsCoreOption;
}

/**
 * A chart on a canvas, in the colours that the page wears. The library is fetched when the first of them is seen; it sets
 * no style that the policy of the pages would have to let in.
 */
export function Chart({ label, heightRem, draw }: ChartProps) {
  const { say } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<ECharts>();
  const [hasFailed, setFailed] = useState(false);
  const dress = useDress();

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let isWanted = true;
    let made: ECharts | undefined;
    const watch = new ResizeObserver(() => made?.resize());
    import('./echarts.ts').then(
      ({ init }) => {
        if (!isWanted) return;
        made = init(element, undefined, { renderer: 'canvas' });
        watch.observe(element);
        setChart(made);
      },
      () => setFailed(true),
    );
    return () => {
      isWanted = false;
      watch.disconnect();
      made?.dispose();
    };
  }, []);

  useEffect(() => {
    if (chart && place.current) show(chart, place.current, draw);
  }, [chart, draw, dress]);

  if (hasFailed) return <p class="soft">{say(words.broken)}</p>;
  return (
    <div class="chart" role="img" aria-label={label} style={{ height: `${heightRem}rem` }} ref={place} />
  );
}

const SWIFT_MS = 250;

function show(chart: ECharts, element: HTMLElement, draw: ChartProps['draw']): void {
  const look = lookOf(element);
  chart.setOption(
    {
      animation: !look.isStill,
      animationDuration: SWIFT_MS,
      animationDurationUpdate: SWIFT_MS,
      textStyle: { fontFamily: look.font, color: look.ink },
      ...draw(look),
    },
    { notMerge: true },
  );
}

/** Rises whenever the page is worn otherwise: light, dark, or so narrow that charts are drawn another way. */
function useDress(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const changed = () => setTimes((before) => before + 1);
    const queries = [
      '(prefers-color-scheme: dark)',
      '(prefers-reduced-motion: reduce)',
      '(max-width: 40rem)',
    ];
    const media = queries.map((query) => matchMedia(query));
    for (const each of media) each.addEventListener('change', changed);
    const theme = new MutationObserver(changed);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      for (const each of media) each.removeEventListener('change', changed);
      theme.disconnect();
    };
  }, []);
  return times;
}
