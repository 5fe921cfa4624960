import type { MeasureTable, Row } from '../asking/table.ts';
import { useDesk } from '../desk.ts';
import { apartBy, shareOverShown } from '../numbers/over-shown.ts';
import { analystWords, outOf, overShown } from '../words/analyst-words.ts';
import { nameWords } from '../words/name-words.ts';
import { Panel } from './panel.tsx';

export interface RateProps {
  /** Of the measure. */
  readonly name: string;
  readonly part: string;
  readonly whole: string;
  /** The column by which it is told apart. */
  readonly by: string;
}

/** A rate: over everything that is shown, and for each kind or channel. */
export function Rate({ name, part, whole, by }: RateProps) {
  return (
    <Panel name={name} size="third">
      {(table: MeasureTable) => <Told rows={table.rows} part={part} whole={whole} by={by} />}
    </Panel>
  );
}

function Told({ rows, part, whole, by }: Omit<RateProps, 'name'> & { readonly rows: readonly Row[] }) {
  const { say, figures } = useDesk();
  const all = shareOverShown(rows, part, whole);
  return (
    <div class="rate">
      <p class="big">{all.share === undefined ? '–' : figures.share(all.share)}</p>
      <p class="soft small">
        {all.share === undefined
          ? say(all.shown === 0 ? analystWords.nothingShown : analystWords.nothing)
          : say(outOf(figures.count(all.part), figures.count(all.whole)))}
        {all.share !== undefined && all.shown < all.rows && (
          <span class="over">{say(overShown(all.shown, all.rows))}</span>
        )}
      </p>
      <ul class="bars">
        {[...apartBy(rows, by)].map(([name, some]) => {
          const { share } = shareOverShown(some, part, whole);
          return (
            <li key={name}>
              <span>{say(nameWords(name))}</span>
              <span class="bar" aria-hidden="true">
                <i style={{ width: `${(share ?? 0) * 100}%` }} />
              </span>
              <span class="figure">{share === undefined ? '•' : figures.share(share)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
