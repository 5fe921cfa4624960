import { useChannel } from '../../shared/parts/channel-context.ts';
import type { TransactionView } from '../../shared/session/live-session.ts';
import { dayAndTimeOf } from '../../shared/words/moments.ts';
import { channelWords, words } from '../../shared/words/words.ts';
import { bankWords } from '../bank-words.ts';

/** What ended, a line each: on a desk there is room for when, and on which channel. */
export function EndedTable({ transactions }: { readonly transactions: readonly TransactionView[] }) {
  const { session, say, language } = useChannel();
  const moment = (at: string) => dayAndTimeOf(at, language, session.preferences.timeZone);
  return (
    <div class="card scrolls">
      <table>
        <thead>
          <tr>
            <th scope="col">{say(bankWords.what)}</th>
            <th scope="col" class="begun">
              {say(bankWords.begun)}
            </th>
            <th scope="col">{say(bankWords.ended)}</th>
            <th scope="col">{say(bankWords.outcome)}</th>
          </tr>
        </thead>
        <tbody>
          {transactions.map(({ id, name, startedAt, startedOn, endedAt, outcome }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#/transactions/${id}`}>{name}</a>
              </th>
              <td class="begun">
                {moment(startedAt)}
                <span class="soft small"> · {say(channelWords(startedOn))}</span>
              </td>
              <td class="moment">{endedAt && moment(endedAt)}</td>
              <td>
                <span class={`outcome-word ${outcome}`}>{outcome && say(words.outcomeOf[outcome])}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
