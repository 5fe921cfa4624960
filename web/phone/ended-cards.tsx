import { useChannel } from '../shared/parts/channel-context.ts';
import type { TransactionView } from '../shared/session/live-session.ts';
import { dayAndTimeOf } from '../shared/words/moments.ts';
import { words } from '../shared/words/words.ts';

/** What ended, a card each, with what became of its money. */
export function EndedCards({ transactions }: { readonly transactions: readonly TransactionView[] }) {
  const { session, say, language } = useChannel();
  return (
    <ul class="stack">
      {transactions.map(({ id, name, outcome, endedAt, money }) => (
        <li key={id}>
          <a class="card waiting" href={`#/transactions/${id}`}>
            <span class="row apart">
              <b>{name}</b>
              <span class={`outcome-word ${outcome}`}>{outcome && say(words.outcomeOf[outcome])}</span>
            </span>
            {money && <span>{money.says}</span>}
            {endedAt && (
              <time class="soft small" dateTime={endedAt}>
                {dayAndTimeOf(endedAt, language, session.preferences.timeZone)}
              </time>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
