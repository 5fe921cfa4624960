import { nextCountAtMs } from '../asking/count-clock.ts';
import type { Reading } from '../asking/use-measure.ts';
import type { SeriesName } from '../charts/look.ts';
import { useDesk } from '../desk.ts';
import { analystWords, asOf, countedAnewAt } from '../words/analyst-words.ts';
import { columnWords } from '../words/column-words.ts';
import { Hidden } from './cell-words.tsx';
import { InTrouble } from './in-trouble.tsx';
import { Counting } from './panel.tsx';

/** What may become of a transaction, each in its colour. Together they are all that began. */
const fates = [
  { name: 'completed', colour: 'teal' },
  { name: 'cancelled', colour: 'sky' },
  { name: 'declined', colour: 'gold' },
  { name: 'expired_with_notice', colour: 'purple' },
  { name: 'open', colour: 'navy' },
  { name: 'dropped', colour: 'brick' },
] as const satisfies readonly { name: string; colour: SeriesName }[];

/** Started = what became of it. The last is the bank's promise, and is to be nought. */
export function BalanceLine({ reading }: { readonly reading: Reading }) {
  const { say, figures } = useDesk();
  const { table, trouble, isAsking, askedAtMs, again } = reading;
  const title = (
    <h2 class="hidden-words" id="balance-line">
      {say(analystWords.balance)}
    </h2>
  );
  if (!table) {
    return (
      <section class="balance-line" aria-labelledby="balance-line">
        {title}
        {trouble && !isAsking ? <InTrouble trouble={trouble} again={again} /> : <Counting />}
      </section>
    );
  }
  const { counts = {}, balances = false } = table.reconciliation ?? {};
  const { started, dropped = 0 } = counts;
  return (
    <section class="balance-line" aria-labelledby="balance-line">
      {title}
      {trouble && <InTrouble trouble={trouble} again={again} />}
      <div class={`headline ${balances ? '' : 'off'}`}>
        <p class="dropped">
          <b>{figures.count(dropped)}</b> {say(analystWords.droppedIs)}
        </p>
        <p class="verdict">{say(balances ? analystWords.balances : analystWords.doesNotBalance)}</p>
      </div>
      <div class="fate-bar" aria-hidden="true">
        {fates.map(({ name, colour }) => (
          <span key={name} class={colour} style={{ flexGrow: counts[name] ?? 0 }} />
        ))}
      </div>
      <dl class="equation">
        <div class="whole">
          <dt>{say(columnWords('started'))}</dt>
          <dd>{started === undefined ? <Hidden /> : figures.count(started)}</dd>
        </div>
        {fates.map(({ name, colour }) => (
          <div key={name}>
            <dt>
              <i class={`swatch ${colour}`} />
              {say(columnWords(name))}
            </dt>
            <dd>{counts[name] === undefined ? <Hidden /> : figures.count(counts[name])}</dd>
          </div>
        ))}
      </dl>
      <p class="as-of">
        {table.asOf && say(asOf(figures.dayAndTime(Date.parse(table.asOf))))}
        {askedAtMs !== undefined && ` · ${say(countedAnewAt(figures.time(nextCountAtMs(askedAtMs, 0))))}`}
      </p>
    </section>
  );
}
