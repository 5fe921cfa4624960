import { useEffect, useRef } from 'preact/hooks';
import type { components } from '../client/schema.generated.ts';
import { useChannel } from '../shared/parts/channel-context.ts';
import type { TransactionView } from '../shared/session/live-session.ts';
import { Progress } from '../shared/transaction/progress.tsx';
import { timeOf } from '../shared/words/moments.ts';
import { channelWords } from '../shared/words/words.ts';
import { useShortcut } from './keys/use-shortcut.ts';
import { deskWords, heldOn, times } from './words/desk-words.ts';

export interface SessionPaneProps {
  readonly chosen: string | undefined;
  readonly choose: (transactionId: string) => void;
  readonly refusedSince: components['schemas']['Timeline']['refusedSince'];
}

/** Where the customer is, and what is open: nothing of who they are. */
export function SessionPane({ chosen, choose, refusedSince = [] }: SessionPaneProps) {
  const { session, say, language } = useChannel();
  const { attachments, preferences, transactions, assistance } = session;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const at = transactions.findIndex(({ id }) => id === chosen);
  const chooseAt = (position: number) => {
    const there = transactions[position];
    if (there) choose(there.id);
  };
  useShortcut('previous', () => chooseAt(at - 1));
  useShortcut('next', () => chooseAt(at + 1));

  const channels = [...new Set(attachments.map(({ channel }) => channel))];
  return (
    <>
      <h1 id="column-session" ref={heading} tabIndex={-1}>
        {say(deskWords.session)}
      </h1>
      <dl class="pairs small">
        <dt>{say(deskWords.signedInOn)}</dt>
        <dd>
          {channels.length > 0
            ? channels.map((channel) => say(channelWords(channel))).join(', ')
            : say(deskWords.nowhere)}
        </dd>
        <dt>{say(deskWords.speaks)}</dt>
        <dd>{preferences.language === 'it' ? 'Italiano' : 'English'}</dd>
        {preferences.largeText && (
          <>
            <dt>{say(deskWords.reads)}</dt>
            <dd>{say(deskWords.yes)}</dd>
          </>
        )}
        {assistance && (
          <>
            <dt>{say(deskWords.until)}</dt>
            <dd>{timeOf(assistance.endsAt, language, preferences.timeZone)}</dd>
          </>
        )}
      </dl>
      {assistance?.canApprove === false && <p class="soft small">{say(deskWords.cannotApprove)}</p>}
      {transactions.length === 0 && <p class="soft">{say(deskWords.nothingOpen)}</p>}
      <ul class="stack">
        {transactions.map((transaction) => (
          <li key={transaction.id}>
            <OpenOne
              transaction={transaction}
              isChosen={transaction.id === chosen}
              choose={() => choose(transaction.id)}
            />
          </li>
        ))}
      </ul>
      {refusedSince.length > 0 && (
        <section class="note small" aria-labelledby="refused">
          <h2 id="refused">{say(deskWords.refusedJustNow)}</h2>
          <ul>
            {refusedSince.map((refused) => (
              <li key={refused.code}>
                {refused.title} {refused.times > 1 && say(times(refused.times))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface OpenOneProps {
  readonly transaction: TransactionView;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** One that is open: where it stands, and in whose hands. */
function OpenOne({ transaction, isChosen, choose }: OpenOneProps) {
  const { say, session, language } = useChannel();
  const { name, step, holder, savedAt } = transaction;
  const where = holder?.here
    ? deskWords.here
    : holder
      ? heldOn(channelWords(holder.channel))
      : deskWords.inNobodysHands;
  return (
    <button type="button" class="card open-one" aria-pressed={isChosen} onClick={choose}>
      <b lang={session.preferences.language}>{name}</b>
      <Progress transaction={transaction} />
      <span class="small">
        {say(deskWords.stuckAt)}: <span lang={session.preferences.language}>{step?.says}</span>
      </span>
      {step?.draft && <span class="small">{say(deskWords.typedNotSent)}</span>}
      <span class="soft small">
        {say(where)}. {say(deskWords.lastMoved)} {timeOf(savedAt, language, session.preferences.timeZone)}
      </span>
    </button>
  );
}
