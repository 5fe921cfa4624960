import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MeasureTable } from '../asking/table.ts';
import { type Reading, useMeasure } from '../asking/use-measure.ts';
import { useDesk } from '../desk.ts';
import { analystWords, asOf, rowsSaid } from '../words/analyst-words.ts';
import { measureWords } from '../words/measure-words.ts';
import { Definition } from './definition.tsx';
import { InTrouble } from './in-trouble.tsx';
import { MeasureRows } from './measure-rows.tsx';
import { useLookedAt } from './use-looked-at.ts';

export interface PanelProps {
  /** Of the measure. */
  readonly name: string;
  readonly size?: 'whole' | 'half' | 'third';
  /** What is known of it already; without it, it is asked for once somebody looks. */
  readonly told?: Reading;
  /** What is shown of it; without it, its table. */
  readonly children?: (table: MeasureTable) => ComponentChildren;
}

/** One measure: what it is called and says, its chart or its table, and its definition one click away. */
export function Panel({ name, size = 'half', told, children }: PanelProps) {
  const { say, view, change } = useDesk();
  const [place, isLookedAt] = useLookedAt<HTMLElement>();
  const asked = useMeasure(name, isLookedAt && told === undefined);
  const reading = told ?? asked;
  const [isDefined, setDefined] = useState(false);
  const { title, says } = measureWords[name] ?? inEnglish(reading);
  const isTable = children === undefined || view.tables.includes(name);
  const toggle = () => {
    const others = view.tables.filter((each) => each !== name);
    change({ tables: isTable ? others : [...others, name] });
  };

  return (
    <article class={`panel ${size}`} id={name} aria-labelledby={`${name}-title`} ref={place}>
      <header>
        <div>
          <h3 id={`${name}-title`}>{say(title)}</h3>
          <p class="says">{say(says)}</p>
        </div>
        <div class="tools">
          <NotFiltered reading={reading} />
          {children && (
            <button type="button" class="tool" aria-pressed={isTable} onClick={toggle}>
              {say(analystWords.showTable)}
              <span class="hidden-words">: {say(title)}</span>
            </button>
          )}
          <button type="button" class="tool" aria-expanded={isDefined} onClick={() => setDefined(!isDefined)}>
            {say(analystWords.definition)}
            <span class="hidden-words">: {say(title)}</span>
          </button>
        </div>
      </header>
      {isDefined && <Definition measure={reading.measure} />}
      <Body reading={reading} title={say(title)}>
        {isTable ? undefined : children}
      </Body>
    </article>
  );
}

interface BodyProps {
  readonly reading: Reading;
  readonly title: string;
  readonly children: PanelProps['children'];
}

function Body({ reading: { measure, table, trouble, isAsking, again }, title, children }: BodyProps) {
  const { say, figures } = useDesk();
  if (!table) return trouble && !isAsking ? <InTrouble trouble={trouble} again={again} /> : <Counting />;
  const { rows } = table;
  return (
    <>
      {trouble && <InTrouble trouble={trouble} again={again} />}
      {rows.length === 0 && <p class="nothing">{say(analystWords.nothing)}</p>}
      {rows.length > 0 &&
        (children ? children(table) : <MeasureRows measure={measure} rows={rows} title={title} />)}
      {table.asOf && (
        <p class="as-of">
          {say(asOf(figures.dayAndTime(Date.parse(table.asOf))))}
          {!children && rows.length > 0 && ` · ${say(rowsSaid(rows.length))}`}
        </p>
      )}
    </>
  );
}

const LONG_MS = 3_000;

/** It says so when it takes longer than one expects. */
export function Counting() {
  const { say } = useDesk();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="counting" role="status">
      {say(isLong ? analystWords.countingLong : analystWords.counting)}
    </p>
  );
}

/** A filter that this measure cannot be asked by is said to be left out. */
function NotFiltered({ reading: { measure } }: { readonly reading: Reading }) {
  const { say, view } = useDesk();
  if (measure.columns.length === 0) return null;
  const isLeftOut = (filter: 'kind' | 'channel') => view[filter] && !measure.filters.includes(filter);
  if (isLeftOut('kind') && (isLeftOut('channel') || !view.channel))
    return <span class="tag">{say(analystWords.wholeBank)}</span>;
  if (isLeftOut('kind')) return <span class="tag">{say(analystWords.everyKindTag)}</span>;
  if (isLeftOut('channel')) return <span class="tag">{say(analystWords.everyChannelTag)}</span>;
  return null;
}

/** A measure that this page was not told of yet has the words of the dictionary. */
const inEnglish = ({ measure: { title, definition } }: Reading) => ({
  title: { en: title, it: title },
  says: { en: definition, it: definition },
});
