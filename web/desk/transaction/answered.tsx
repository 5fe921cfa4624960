import { useChannel } from '../../shared/parts/channel-context.ts';
import type { TransactionView } from '../../shared/session/live-session.ts';
import { stepWords } from '../../shared/words/step-words.ts';
import { channelWords } from '../../shared/words/words.ts';
import { deskWords } from '../words/desk-words.ts';
import { fieldWords } from '../words/field-words.ts';
import { ShownValue } from './shown-value.tsx';

/** What was answered before, step by step: who sat at the desk for it, and that there is something where it is masked. */
export function Answered({ transaction }: { readonly transaction: TransactionView }) {
  const { say } = useChannel();
  const { answers = {}, masked = {}, assistedOn = {}, step } = transaction;
  const before = [...new Set([...Object.keys(answers), ...Object.keys(masked)])].filter(
    (name) => name !== step?.name,
  );
  if (before.length === 0) return null;
  return (
    <section class="answered stack" aria-labelledby="answered">
      <h3 id="answered">{say(deskWords.answered)}</h3>
      {before.map((name) => (
        <div key={name}>
          <p class="row apart">
            <b>{say(stepWords(name))}</b>
            {assistedOn[name] && <span class="badge on">{say(channelWords(assistedOn[name]))}</span>}
          </p>
          <dl class="pairs small">
            {fieldsOf(answers[name], masked[name]).map((field) => (
              <div key={field}>
                <dt>{say(fieldWords(field))}</dt>
                <dd>
                  <ShownValue
                    name={field}
                    value={answers[name]?.[field]}
                    isMasked={masked[name]?.includes(field) === true}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

const fieldsOf = (shown: Record<string, unknown> = {}, hidden: readonly string[] = []): string[] => [
  ...Object.keys(shown),
  ...hidden,
];
