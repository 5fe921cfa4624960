import type { Row } from '../asking/table.ts';
import { Chart } from '../charts/chart.tsx';
import { offerBars, offerStages } from '../charts/offer-bars.ts';
import { useDesk } from '../desk.ts';
import { analystWords, chartOf } from '../words/analyst-words.ts';
import { columnWords } from '../words/column-words.ts';
import { measureWords } from '../words/measure-words.ts';
import { nameWords } from '../words/name-words.ts';
import { Legend } from './legend.tsx';
import { Panel } from './panel.tsx';

const SHOWN_MAX = 8;
const HEAD_REM = 3;
const OFFER_REM = 2.6;

/** How far offers came, where they were seen most. */
export function OffersFunnel() {
  const { say, figures } = useDesk();
  const words = {
    offer: ({ offer_id, channel }: Row) =>
      `${say(nameWords(String(offer_id)))} · ${say(nameWords(String(channel)))}`,
    stage: (column: string) => say(columnWords(column)),
    count: figures.count,
  };
  const label = say(chartOf(say(measureWords['offer-funnel']?.title ?? { en: '', it: '' })));
  return (
    <Panel name="offer-funnel">
      {({ rows }) => {
        const seen = rows
          .filter(({ shown }) => typeof shown === 'number' && shown > 0)
          .toSorted((one, other) => Number(other['shown']) - Number(one['shown']))
          .slice(0, SHOWN_MAX);
        if (seen.length === 0) return <p class="nothing">{say(analystWords.nothingShown)}</p>;
        return (
          <>
            <Legend
              entries={offerStages.map(({ column, colour }) => ({ name: words.stage(column), colour }))}
            />
            <Chart
              label={label}
              heightRem={HEAD_REM + seen.length * OFFER_REM}
              draw={offerBars(seen, words)}
            />
          </>
        );
      }}
    </Panel>
  );
}
