import type { TriedStaff } from '../shared/config.ts';
import type { ChannelClient } from '../shared/sign-in/channel-client.ts';
import type { Say } from '../shared/words/say.ts';
import { words } from '../shared/words/words.ts';
import { addressOf, places } from './place.ts';
import { deskWords, placeWords } from './words/desk-words.ts';

export interface WelcomeProps {
  readonly say: Say;
  readonly client: ChannelClient;
  readonly signIn: () => void;
  /** Whom one can be where the system is tried out. */
  readonly staff: readonly TriedStaff[] | undefined;
}

/** What the desk says of itself before anybody sits down at it, and where it stands. */
export function Welcome({ say, client, signIn, staff = [] }: WelcomeProps) {
  const helpers = staff.filter(({ role }) => role === 'agent' || role === 'specialist');
  return (
    <main class="page welcome">
      <img src={mark} alt="" width="56" height="56" />
      <h1>{say(deskWords.title)}</h1>
      <p class="soft">{say(deskWords.welcome)}</p>
      <nav class="row places" aria-label={say(deskWords.where)}>
        {places.map((place) => (
          <a key={place} href={addressOf(place)} aria-current={client.channel === place ? 'page' : undefined}>
            {say(placeWords[place])}
          </a>
        ))}
      </nav>
      <button type="button" class="button" onClick={signIn}>
        {say(words.signIn)}
      </button>
      {helpers.length > 0 && (
        <ul class="soft small">
          {helpers.map(({ staffId, name, unit, passcode }) => (
            <li key={staffId}>
              {name} ({unit}) <code>{passcode}</code>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

const mark = new URL('../icon.svg', import.meta.url).href;
