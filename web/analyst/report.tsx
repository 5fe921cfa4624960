import { ThemeChoice } from '../shared/parts/theme-choice.tsx';
import type { ChannelClient } from '../shared/sign-in/channel-client.ts';
import { signOut } from '../shared/sign-in/sign-out.ts';
import { words } from '../shared/words/words.ts';
import { type Reading, useMeasure } from './asking/use-measure.ts';
import { type Desk, useDesk } from './desk.ts';
import { BalanceLine } from './parts/balance-line.tsx';
import { ExportPanel } from './parts/export-panel.tsx';
import { Filters } from './parts/filters.tsx';
import { Nothing } from './parts/nothing.tsx';
import {
  Cash,
  DayByDay,
  More,
  Offers,
  Rates,
  StepByStep,
  Switching,
  Waiting,
  WithAgents,
} from './sections.tsx';
import { analystWords } from './words/analyst-words.ts';

const sections = [
  ['rates', Rates],
  ['switching', Switching],
  ['waiting', Waiting],
  ['steps', StepByStep],
  ['cash', Cash],
  ['assistance', WithAgents],
  ['offers', Offers],
  ['more', More],
  ['export', ExportPanel],
] as const;

/** What an API does not count of which this page knows is left out. */
const partsOf = ({ measures }: Desk) =>
  sections.filter(([name]) => name !== 'assistance' || measures.has('containment'));

/** All measures of the view, the bank's promise first. */
export function Report({ client }: { readonly client: ChannelClient }) {
  const desk = useDesk();
  const { say } = desk;
  const balance = useMeasure('balance', true);
  const isEmpty = balance.table?.reconciliation?.counts['started'] === 0;
  return (
    <div class="report">
      <header class="top">
        <h1>
          <b>Staffetta</b> {say(analystWords.title)}
        </h1>
        <nav aria-label={say(analystWords.sections)}>
          {partsOf(desk).map(([name]) => (
            <a key={name} href={`#part-${name}`}>
              {say(analystWords[name])}
            </a>
          ))}
        </nav>
        <ThemeChoice class="appearance" say={say}>
          <span class="hidden-words">{say(words.theme)}</span>
        </ThemeChoice>
        <button type="button" class="button quiet" onClick={() => signOut(client)}>
          {say(words.signOut)}
        </button>
      </header>
      <main>
        <Filters />
        {isEmpty ? <Nothing /> : <BalanceLine reading={balance} />}
        {!isEmpty && <Everything balance={balance} />}
      </main>
    </div>
  );
}

function Everything({ balance }: { readonly balance: Reading }) {
  const desk = useDesk();
  const { say } = desk;
  return (
    <>
      <div class="panels">
        <DayByDay told={balance} />
      </div>
      {partsOf(desk).map(([name, Part]) => (
        <section key={name} aria-labelledby={`part-${name}`}>
          <h2 id={`part-${name}`}>{say(analystWords[name])}</h2>
          <div class="panels">
            <Part />
          </div>
        </section>
      ))}
      <p class="foot">{say(analystWords.hiddenIs)}</p>
    </>
  );
}
