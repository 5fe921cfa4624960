import type { components } from '../client/schema.generated.ts';
import { useChannel } from '../shared/parts/channel-context.ts';
import type { Read } from '../shared/parts/use-read.ts';
import { dayAndTimeOf } from '../shared/words/moments.ts';
import { channelWords, words } from '../shared/words/words.ts';
import { deskWords } from './words/desk-words.ts';

/** What happened on every channel, the latest first: read anew when something changed, and never for its own sake. */
export function Timeline({ read }: { readonly read: Read<components['schemas']['Timeline']> }) {
  const { say, session, language } = useChannel();
  const { data, failed } = read;
  return (
    <>
      <h2 id="column-timeline">{say(deskWords.timeline)}</h2>
      {!data && <p class="soft">{say(failed ? words.broken : words.loading)}</p>}
      {data?.entries.length === 0 && <p class="soft">{say(deskWords.nothingHappened)}</p>}
      <ol class="timeline-entries">
        {data?.entries.map(({ entryId, at, says, channel }) => (
          <li key={entryId}>
            <time class="soft small" dateTime={at}>
              {dayAndTimeOf(at, language, session.preferences.timeZone)}
              {channel && `, ${say(channelWords(channel))}`}
            </time>
            <span>{says}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
