import type { Row } from '../asking/table.ts';
import { Chart } from '../charts/chart.tsx';
import { upliftIntervals } from '../charts/uplift-intervals.ts';
import { useDesk } from '../desk.ts';
import { analystWords, chartOf } from '../words/analyst-words.ts';
import { measureWords } from '../words/measure-words.ts';
import { nameWords } from '../words/name-words.ts';
import { Legend } from './legend.tsx';
import { Panel } from './panel.tsx';

const HEAD_REM = 3;
const OFFER_REM = 2.6;

/** What can be said of each offer’s effect, and of those of which nothing can, why. */
export function Uplift() {
  const { say, figures } = useDesk();
  const offer = ({ offer_id }: Row) => say(nameWords(String(offer_id)));
  const label = say(chartOf(say(measureWords['uplift']?.title ?? { en: '', it: '' })));
  return (
    <Panel name="uplift">
      {({ rows }) => {
        const said = rows.filter(({ uplift }) => typeof uplift === 'number');
        const silent = rows.filter(({ uplift }) => typeof uplift !== 'number');
        return (
          <>
            {said.length === 0 && <p class="nothing">{say(analystWords.noUplift)}</p>}
            {said.length > 0 && (
              <>
                <Legend
                  entries={[
                    { name: say(analystWords.beyondChance), colour: 'teal' },
                    { name: say(analystWords.withinChance), colour: 'faint' },
                  ]}
                />
                <Chart
                  label={label}
                  heightRem={HEAD_REM + said.length * OFFER_REM}
                  draw={upliftIntervals(said, {
                    offer,
                    points: figures.points,
                    unit: say(analystWords.percentagePoints),
                  })}
                />
              </>
            )}
            <ul class="silent">
              {silent.map((row) => (
                <li key={offer(row)}>
                  <b>{offer(row)}</b>{' '}
                  <span class="soft">
                    {row['silent_because']
                      ? say(nameWords(String(row['silent_because'])))
                      : say(analystWords.hidden)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Panel>
  );
}
