import type { Config } from '../shared/config.ts';
import type { Say } from '../shared/words/say.ts';
import { words } from '../shared/words/words.ts';
import { analystWords } from './words/analyst-words.ts';

export interface WelcomeProps {
  readonly say: Say;
  readonly signIn: () => void;
  /** Whom one can be where the system is tried out. */
  readonly staff: NonNullable<Config['local']>['staff'] | undefined;
}

/** What the page says of itself before anybody is signed in. */
export function Welcome({ say, signIn, staff }: WelcomeProps) {
  const analyst = staff?.find(({ role }) => role === 'analyst');
  return (
    <main class="page welcome">
      <img src={mark} alt="" width="56" height="56" />
      <h1>{say(analystWords.welcome)}</h1>
      <p class="soft">{say(analystWords.welcomeSays)}</p>
      <button type="button" class="button" onClick={signIn}>
        {say(words.signIn)}
      </button>
      {analyst && (
        <p class="soft small">
          {say(analystWords.triedAs)} {analyst.name} {say(analystWords.passcode)}{' '}
          <code>{analyst.passcode}</code>
        </p>
      )}
    </main>
  );
}

const mark = new URL('../icon.svg', import.meta.url).href;
