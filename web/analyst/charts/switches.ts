import type { EChartsCoreOption } from 'echarts/core';
import type { Row } from '../asking/table.ts';
import { channels } from '../view/view.ts';
import { type Look, seriesNames } from './look.ts';
import { tooltip } from './parts.ts';

export interface SwitchWords {
  readonly channel: (channel: string) => string;
  readonly count: (count: number) => string;
}

/** Where transactions went from each channel: those that were left on one side, those that took over on the other. */
export function switches(rows: readonly Row[], words: SwitchWords) {
  const links = rows.flatMap(({ from_channel: from, to_channel: to, switches: value }) =>
    typeof value === 'number' && value > 0 ? [{ from: String(from), to: String(to), value }] : [],
  );
  const nodesOn = (side: 'from' | 'to') =>
    channels.filter((channel) => links.some((link) => link[side] === channel));

  return (look: Look): EChartsCoreOption => {
    const node = (side: 'from' | 'to') => (channel: (typeof channels)[number]) => ({
      name: `${side} ${channel}`,
      itemStyle: { color: look.series[seriesNames[channels.indexOf(channel)] ?? 'teal'], borderWidth: 0 },
      label: {
        position: side === 'from' ? 'left' : 'right',
        formatter: words.channel(channel),
      },
    });
    return {
      tooltip: tooltip(look, {
        formatter: ({ dataType, data, value }: SankeyHover) =>
          dataType === 'edge'
            ? `${words.channel(nameOf(data.source))} › ${words.channel(nameOf(data.target))}: ${words.count(value)}`
            : `${words.channel(nameOf(data.name))}: ${words.count(value)}`,
      }),
      series: [
        {
          type: 'sankey',
          // Room for the names, beside what flows.
          left: look.isNarrow ? 72 : 96,
          right: look.isNarrow ? 72 : 96,
          top: 8,
          bottom: 8,
          nodeWidth: 10,
          nodeGap: 14,
          draggable: false,
          emphasis: { focus: 'adjacency' },
          label: { color: look.ink, fontSize: look.isNarrow ? 12 : 13, fontFamily: look.font, distance: 8 },
          lineStyle: { color: 'source', opacity: 0.3, curveness: 0.5 },
          data: [...nodesOn('from').map(node('from')), ...nodesOn('to').map(node('to'))],
          links: links.map(({ from, to, value }) => ({ source: `from ${from}`, target: `to ${to}`, value })),
        },
      ],
    };
  };
}

interface SankeyHover {
  readonly dataType: 'edge' | 'node';
  readonly value: number;
  readonly data: { readonly name?: string; readonly source?: string; readonly target?: string };
}

const nameOf = (node = ''): string => node.replace(/^(from|to) /, '');
