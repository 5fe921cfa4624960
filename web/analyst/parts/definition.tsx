import type { Measure } from '../asking/table.ts';
import { useDesk } from '../desk.ts';
import { analystWords } from '../words/analyst-words.ts';
import { columnWords } from '../words/column-words.ts';

/** What a measure is, in the words of the dictionary that every export carries: in English, so that they are the same. */
export function Definition({ measure }: { readonly measure: Measure }) {
  const { say } = useDesk();
  return (
    <div class="definition">
      <p lang="en">{measure.definition}</p>
      <dl>
        <dt>{say(analystWords.formula)}</dt>
        <dd lang="en">
          <code>{measure.formula}</code>
        </dd>
        <dt>{say(analystWords.example)}</dt>
        <dd lang="en">{measure.example}</dd>
      </dl>
      <h4>{say(analystWords.columns)}</h4>
      <dl class="columns">
        {measure.columns.map(({ name, meaning }) => (
          <div key={name}>
            <dt>
              {say(columnWords(name))} <code>{name}</code>
            </dt>
            <dd lang="en">{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
