import type { ComponentChildren } from 'preact';
import { useChannel } from '../parts/channel-context.ts';
import type { TransactionView } from '../session/live-session.ts';
import { dayAndTimeOf } from '../words/moments.ts';
import { channelWords, until, words } from '../words/words.ts';
import { Progress } from './progress.tsx';

/** What is open, on whichever channel it was begun, each one tap away. */
export function Unfinished({ beside }: { readonly beside?: ComponentChildren }) {
  const { session, say } = useChannel();
  return (
    <section class="stack" aria-labelledby="unfinished">
      <div class="row apart">
        <h2 id="unfinished">{say(words.unfinished)}</h2>
        {beside}
      </div>
      {session.transactions.length === 0 && <p class="soft">{say(words.nothingUnfinished)}</p>}
      <ul class="stack">
        {session.transactions.map((transaction) => (
          <li key={transaction.id}>
            <Waiting transaction={transaction} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Waiting({ transaction }: { transaction: TransactionView }) {
  const { say, language, session } = useChannel();
  const { id, name, step, holder, money, expiresAt, expiring } = transaction;
  return (
    <a class={`card waiting ${holder?.here ? '' : 'baton'}`} href={`#/transactions/${id}`}>
      <span class="row apart">
        <b>{name}</b>
        {holder && !holder.here && <span class="badge">{say(onChannel(holder.channel))}</span>}
      </span>
      <span class="soft">{money?.says ?? step?.says}</span>
      <Progress transaction={transaction} />
      {expiring && (
        <span class="small">
          {say(until(dayAndTimeOf(expiresAt, language, session.preferences.timeZone)))}
        </span>
      )}
    </a>
  );
}

const onChannel = (channel: string) => ({
  en: `on ${channelWords(channel).en}`,
  it: `su: ${channelWords(channel).it}`,
});
