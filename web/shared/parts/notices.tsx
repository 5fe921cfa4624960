import type { SessionView } from '../session/live-session.ts';
import { dayAndTimeOf } from '../words/moments.ts';
import { words } from '../words/words.ts';
import { useChannel } from './channel-context.ts';
import { useBeside } from './use-beside.ts';
import { useRead } from './use-read.ts';

/** What the bank told the customer, the latest first. */
export function Notices() {
  const { live, session, say, language } = useChannel();
  const { data, failed, again } = useRead(() => live.bank.GET('/session/notices'), [session.version]);
  useBeside(again);
  return (
    <section class="stack" aria-labelledby="notices">
      <h1 id="notices">{say(words.notices)}</h1>
      {!data && <p class="soft">{say(failed ? words.broken : words.loading)}</p>}
      {data?.notices.length === 0 && <p class="soft">{say(words.noNotices)}</p>}
      <ul class="stack">
        {data?.notices.map(({ noticeId, says, at, transactionId, kind }) => (
          <li key={noticeId}>
            <a class="card waiting" href={transactionId ? `#/transactions/${transactionId}` : '#/notices'}>
              <b>{nameOf(kind, session)}</b>
              <span>{says}</span>
              <time class="soft small" dateTime={at}>
                {dayAndTimeOf(at, language, session.preferences.timeZone)}
              </time>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The session names every kind that there is: those that begin here, and those that begin elsewhere. */
const nameOf = (kind: string, { canBegin, canBeginElsewhere }: SessionView): string =>
  [...canBegin, ...canBeginElsewhere].find((each) => each.kind === kind)?.name ?? '';
