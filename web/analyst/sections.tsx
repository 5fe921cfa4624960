import type { Row } from './asking/table.ts';
import type { Reading } from './asking/use-measure.ts';
import { begunByDay, colourOfKind } from './charts/begun-by-day.ts';
import { cashByDay, cashParts } from './charts/cash-by-day.ts';
import { Chart } from './charts/chart.tsx';
import { switches } from './charts/switches.ts';
import { percentiles, waits } from './charts/waits.ts';
import { useDesk } from './desk.ts';
import { HiddenToo } from './parts/hidden-too.tsx';
import { IfShown } from './parts/if-shown.tsx';
import { Legend } from './parts/legend.tsx';
import { OffersFunnel } from './parts/offers-funnel.tsx';
import { Panel } from './parts/panel.tsx';
import { Rate } from './parts/rate.tsx';
import { Steps } from './parts/steps.tsx';
import { SwitchMatrix } from './parts/switch-matrix.tsx';
import { Uplift } from './parts/uplift.tsx';
import { kinds } from './view/view.ts';
import { analystWords, chartOf } from './words/analyst-words.ts';
import { columnWords } from './words/column-words.ts';
import { measureWords } from './words/measure-words.ts';
import { nameWords } from './words/name-words.ts';

export function DayByDay({ told }: { readonly told: Reading }) {
  const { say, figures, view } = useDesk();
  const label = useLabel('balance');
  const words = {
    kind: (kind: string) => say(nameWords(kind)),
    day: figures.day,
    count: figures.count,
  };
  return (
    <Panel name="balance" size="whole" told={told}>
      {({ rows }) => (
        <>
          <Legend
            entries={kinds
              .filter((kind) => rows.some((row) => row['kind'] === kind))
              .map((kind) => ({ name: words.kind(kind), colour: colourOfKind(kind) }))}
          />
          <IfShown rows={rows} column="started">
            <Chart label={label} heightRem={17} draw={begunByDay(rows, view, words)} />
          </IfShown>
          <HiddenToo rows={rows} column="started" />
        </>
      )}
    </Panel>
  );
}

export function Rates() {
  return (
    <>
      <Rate name="technical-drop-rate" part="dropped" whole="started" by="kind" />
      <Rate name="completion" part="completed" whole="started" by="kind" />
      <Rate name="abandonment" part="expired_with_notice" whole="started" by="kind" />
      <Rate name="resume-rate" part="resumed" whole="suspended" by="kind" />
      <Rate name="cross-channel-resume-share" part="on_another_channel" whole="resumes" by="left_by" />
      <Rate name="hand-over-success" part="accepted" whole="offered" by="from_channel" />
    </>
  );
}

export function Switching() {
  const { say, figures } = useDesk();
  const label = useLabel('channel-switch-matrix');
  const words = { channel: (channel: string) => say(nameWords(channel)), count: figures.count };
  return (
    <Panel name="channel-switch-matrix" size="whole">
      {({ rows }) => (
        <div class="beside">
          <IfShown rows={rows} column="switches">
            <Chart label={label} heightRem={20} draw={switches(rows, words)} />
          </IfShown>
          <SwitchMatrix rows={rows} title={say(title('channel-switch-matrix'))} />
        </div>
      )}
    </Panel>
  );
}

const WAITS_MAX = 12;
const HEAD_REM = 3;
const LINE_REM = 2.6;

export function Waiting() {
  const { say, figures } = useDesk();
  const label = useLabel('time-to-resume');
  const name = ({ from_channel, to_channel, left_by }: Row) =>
    `${say(nameWords(String(from_channel)))} › ${say(nameWords(String(to_channel)))}\n${say(nameWords(String(left_by)))}`;
  return (
    <Panel name="time-to-resume" size="whole">
      {({ rows }) => {
        const most = mostOften(rows, 'resumes', WAITS_MAX);
        return most.length === 0 ? (
          <p class="nothing">{say(analystWords.nothingShown)}</p>
        ) : (
          <>
            <Legend
              entries={percentiles.map(({ name: percentile, colour, symbol }) => ({
                name: percentile,
                colour,
                shape: symbol,
              }))}
            />
            <Chart
              label={label}
              heightRem={HEAD_REM + most.length * LINE_REM}
              draw={waits(most, { name, duration: figures.duration, mark: figures.mark })}
            />
            <HiddenToo rows={rows} column="p50_ms" />
          </>
        );
      }}
    </Panel>
  );
}

export function Cash() {
  const { say, figures } = useDesk();
  const label = useLabel('cash-outcomes');
  const words = {
    part: (column: string) => say(columnWords(column)),
    hidden: say(analystWords.hidden),
    day: figures.day,
    count: figures.count,
  };
  return (
    <>
      <Panel name="cash-outcomes" size="whole">
        {({ rows }) => (
          <>
            <Legend
              entries={[
                ...cashParts
                  .filter(({ column }) =>
                    rows.some((row) => typeof row[column] === 'number' && row[column] > 0),
                  )
                  .map(({ column, colour }) => ({ name: words.part(column), colour })),
                { name: words.hidden, colour: 'hidden' as const },
              ]}
            />
            <IfShown rows={rows} column="authorized">
              <Chart label={label} heightRem={16} draw={cashByDay(rows, words)} />
            </IfShown>
          </>
        )}
      </Panel>
      <Panel name="unknown-outcomes" />
      <Panel name="reversal-latency" />
    </>
  );
}

export function WithAgents() {
  return (
    <>
      <Rate name="containment" part="contained" whole="started" by="kind" />
      <Rate name="completion-after-assistance" part="completed" whole="assisted" by="kind" />
      <Panel name="time-with-agent" size="third" />
      <Panel name="assisted-steps" size="whole" />
    </>
  );
}

export const StepByStep = () => <Steps />;

export function Offers() {
  return (
    <>
      <OffersFunnel />
      <Uplift />
      <Panel name="suppression-reasons" />
      <Panel name="reminder-effect" />
    </>
  );
}

/** What has a place of its own above. */
const shownAbove: ReadonlySet<string> = new Set([
  'balance',
  'technical-drop-rate',
  'completion',
  'abandonment',
  'resume-rate',
  'cross-channel-resume-share',
  'hand-over-success',
  'channel-switch-matrix',
  'time-to-resume',
  'step-funnel',
  'cash-outcomes',
  'unknown-outcomes',
  'reversal-latency',
  'offer-funnel',
  'uplift',
  'suppression-reasons',
  'reminder-effect',
  'containment',
  'completion-after-assistance',
  'time-with-agent',
  'assisted-steps',
]);

const COLUMNS_OF_HALF_MAX = 6;

/** Whatever else the bank counts, as its dictionary lists it: a table, with its definition like all the others. */
export function More() {
  const { measures } = useDesk();
  const others = [...measures.values()].filter(({ name }) => !shownAbove.has(name));
  return (
    <>
      {others.map(({ name, columns }) => (
        <Panel key={name} name={name} size={columns.length > COLUMNS_OF_HALF_MAX ? 'whole' : 'half'} />
      ))}
    </>
  );
}

function useLabel(name: string): string {
  const { say } = useDesk();
  return say(chartOf(say(title(name))));
}

const title = (name: string) => measureWords[name]?.title ?? { en: name, it: name };

/** Those of which there are most, for a chart that a person can read. The table has all of them. */
function mostOften(rows: readonly Row[], column: string, max: number): readonly Row[] {
  return rows
    .filter((row) => typeof row[column] === 'number')
    .toSorted((one, other) => Number(other[column]) - Number(one[column]))
    .slice(0, max);
}
