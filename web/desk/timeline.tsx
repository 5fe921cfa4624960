import { useState } from 'preact/hooks';
import type { components } from '../client/schema.generated.ts';
import { useChannel } from '../shared/parts/channel-context.ts';
import type { Read } from '../shared/parts/use-read.ts';
import { dayAndTimeOf } from '../shared/words/moments.ts';
import { channelWords, words } from '../shared/words/words.ts';
import { Notes } from './notes.tsx';
import { deskWords } from './words/desk-words.ts';

type Page = components['schemas']['Timeline'];

/** What happened on every channel, the latest first: read anew when something changed, and never for its own sake. */
export function Timeline({ read }: { readonly read: Read<Page> }) {
  const { say, session, language } = useChannel();
  const { data, failed } = read;
  const { pages, next, more } = useOlder(data);
  return (
    <>
      <h2 id="column-timeline">{say(deskWords.timeline)}</h2>
      <Notes notes={data?.notes} />
      {!data && <p class="soft">{say(failed ? words.broken : words.loading)}</p>}
      {data?.entries.length === 0 && <p class="soft">{say(deskWords.nothingHappened)}</p>}
      <ol class="timeline-entries">
        {pages
          .flatMap(({ entries }) => entries)
          .map(({ entryId, at, says, channel }) => (
            <li key={entryId}>
              <time class="soft small" dateTime={at}>
                {dayAndTimeOf(at, language, session.preferences.timeZone)}
                {channel && `, ${say(channelWords(channel))}`}
              </time>
              <span>{says}</span>
            </li>
          ))}
      </ol>
      {next && (
        <button type="button" class="button quiet" onClick={more}>
          {say(words.more)}
        </button>
      )}
    </>
  );
}

/** The pages behind the first one, which are shown as long as they join on to it. */
function useOlder(first: Page | undefined) {
  const { live, language } = useChannel();
  const [older, setOlder] = useState<{ readonly after: string; readonly pages: readonly Page[] }>();
  const joined = older && older.after === first?.next ? older.pages : [];
  const pages = first ? [first, ...joined] : [];
  const next = pages.at(-1)?.next;
  const more = async () => {
    const cursor = next;
    const after = first?.next;
    if (!cursor || !after) return;
    const params = { query: { language, after: cursor } };
    const read = await live.bank.GET('/session/timeline', { params }).catch(() => undefined);
    if (read?.data) setOlder({ after, pages: [...joined, read.data] });
  };
  return { pages, next, more };
}
