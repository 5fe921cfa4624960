import type { Row } from '../asking/table.ts';
import { Chart } from '../charts/chart.tsx';
import { stepBars } from '../charts/step-bars.ts';
import { useDesk } from '../desk.ts';
import { kinds } from '../view/view.ts';
import { analystWords, chartOf } from '../words/analyst-words.ts';
import { columnWords } from '../words/column-words.ts';
import { measureWords } from '../words/measure-words.ts';
import { nameWords } from '../words/name-words.ts';
import { HiddenToo } from './hidden-too.tsx';
import { IfShown } from './if-shown.tsx';
import { Legend } from './legend.tsx';
import { Panel } from './panel.tsx';

const HEAD_REM = 3;
const STEP_REM = 2.5;

/** The steps of one kind at a time, of the definition that is in most use. */
export function Steps() {
  return (
    <Panel name="step-funnel" size="whole">
      {({ rows }) => <Funnel rows={rows} />}
    </Panel>
  );
}

function Funnel({ rows }: { readonly rows: readonly Row[] }) {
  const { say, figures, view, change } = useDesk();
  const there = kinds.filter((kind) => rows.some((row) => row['kind'] === kind));
  const kind = view.kind ?? there.find((each) => each === view.steps) ?? there[0];
  const ofKind = rows.filter((row) => row['kind'] === kind);
  const newest = Math.max(...ofKind.map(({ definition }) => Number(definition)));
  const steps = ofKind.filter(({ definition }) => definition === newest);
  const words = {
    step: ({ place, step }: Row) => `${place}. ${say(nameWords(String(step)))}`,
    entered: say(columnWords('entered')),
    done: say(columnWords('done')),
    count: figures.count,
  };
  const label = say(chartOf(say(measureWords['step-funnel']?.title ?? { en: '', it: '' })));
  return (
    <>
      <div class="row apart">
        {!view.kind && (
          <fieldset class="choice">
            <legend class="hidden-words">{say(analystWords.kind)}</legend>
            {there.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="steps"
                  checked={each === kind}
                  onChange={() => change({ steps: each })}
                />
                <span>{say(nameWords(each))}</span>
              </label>
            ))}
          </fieldset>
        )}
        <Legend
          entries={[
            { name: words.entered, colour: 'line' },
            { name: words.done, colour: 'teal' },
          ]}
        />
      </div>
      <div class="funnel">
        <IfShown rows={steps} column="entered">
          <Chart label={label} heightRem={HEAD_REM + steps.length * STEP_REM} draw={stepBars(steps, words)} />
        </IfShown>
        <ol class="medians" aria-label={say(columnWords('median_ms'))}>
          {steps.map((row) => (
            <li key={String(row['step'])}>
              <span>{words.step(row)}</span>{' '}
              <b>{typeof row['median_ms'] === 'number' ? figures.duration(row['median_ms']) : '–'}</b>
            </li>
          ))}
        </ol>
      </div>
      <HiddenToo rows={steps} column="done" />
    </>
  );
}
