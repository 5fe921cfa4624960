import { useState } from 'preact/hooks';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { useRead } from '../../shared/parts/use-read.ts';
import { dayAndTimeOf } from '../../shared/words/moments.ts';
import { channelWords, words } from '../../shared/words/words.ts';
import { bankWords } from '../bank-words.ts';

/** What ended, page by page, the last begun first. */
export function History() {
  const { say } = useChannel();
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  return (
    <section class="stack" aria-labelledby="history">
      <h1 id="history">{say(bankWords.history)}</h1>
      {pages.map((after, at) => (
        <HistoryPage
          key={after ?? 'first'}
          after={after}
          more={at === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </section>
  );
}

interface HistoryPageProps {
  readonly after: string | undefined;
  readonly more: ((next: string) => void) | undefined;
}

function HistoryPage({ after, more }: HistoryPageProps) {
  const { live, session, say, language } = useChannel();
  const { data, failed } = useRead(
    () => live.bank.GET('/session/history', { params: { query: after === undefined ? {} : { after } } }),
    [after, session.version],
  );
  if (!data) return <p class="soft">{say(failed ? words.broken : words.loading)}</p>;
  if (data.transactions.length === 0) return <p class="soft">{say(bankWords.noHistory)}</p>;
  const moment = (at: string) => dayAndTimeOf(at, language, session.preferences.timeZone);
  const { next } = data;
  return (
    <>
      <div class="card scrolls">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(bankWords.what)}</th>
              <th scope="col">{say(bankWords.begun)}</th>
              <th scope="col">{say(bankWords.ended)}</th>
              <th scope="col">{say(bankWords.outcome)}</th>
            </tr>
          </thead>
          <tbody>
            {data.transactions.map(({ id, name, startedAt, startedOn, endedAt, outcome }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`#/transactions/${id}`}>{name}</a>
                </th>
                <td>
                  {moment(startedAt)}
                  <span class="soft small"> · {say(channelWords(startedOn))}</span>
                </td>
                <td>{endedAt && moment(endedAt)}</td>
                <td>
                  <span class={`outcome-word ${outcome}`}>{outcome && say(words.outcomeOf[outcome])}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {next && more && (
        <button type="button" class="button quiet" onClick={() => more(next)}>
          {say(bankWords.more)}
        </button>
      )}
    </>
  );
}
