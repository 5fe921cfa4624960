import type { Row } from '../asking/table.ts';
import { useDesk } from '../desk.ts';
import { channels } from '../view/view.ts';
import { columnWords } from '../words/column-words.ts';
import { nameWords } from '../words/name-words.ts';
import { Hidden } from './cell-words.tsx';

const SHADES = 5;

/** From which channel to which: the more often, the darker; the number is there besides. */
export function SwitchMatrix({ rows, title }: { readonly rows: readonly Row[]; readonly title: string }) {
  const { say, figures } = useDesk();
  const there = channels.filter((channel) =>
    rows.some(({ from_channel, to_channel }) => from_channel === channel || to_channel === channel),
  );
  const switchesOf = (from: string, to: string) =>
    rows.find((row) => row['from_channel'] === from && row['to_channel'] === to)?.['switches'];
  const most = Math.max(1, ...rows.map(({ switches }) => Number(switches ?? 0)));

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys.
    <section class="rows matrix" aria-label={title} tabIndex={0}>
      <table>
        <caption class="hidden-words">{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              {say(columnWords('from_channel'))} / {say(columnWords('to_channel'))}
            </th>
            {there.map((to) => (
              <th key={to} scope="col" class="figure">
                {say(nameWords(to))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {there.map((from) => (
            <tr key={from}>
              <th scope="row">{say(nameWords(from))}</th>
              {there.map((to) => {
                const count = from === to ? undefined : switchesOf(from, to);
                const shade = typeof count === 'number' ? Math.ceil((count / most) * SHADES) : 0;
                return (
                  <td key={to} class={`figure shade-${shade}`}>
                    {from !== to && (count === null ? <Hidden /> : figures.count(Number(count ?? 0)))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
