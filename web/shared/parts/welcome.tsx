import type { Say, Saying } from '../words/say.ts';
import { words } from '../words/words.ts';

export interface WelcomeProps {
  readonly say: Say;
  readonly signIn: () => void;
}

/** What a channel says of itself before anybody is signed in. */
export function welcomeOf(name: Saying, says: Saying) {
  return function Welcome({ say, signIn }: WelcomeProps) {
    return (
      <main class="page welcome">
        <img src={mark} alt="" width="56" height="56" />
        <h1>{say(name)}</h1>
        <p class="soft">{say(says)}</p>
        <button type="button" class="button" onClick={signIn}>
          {say(words.signIn)}
        </button>
      </main>
    );
  };
}

const mark = new URL('../../icon.svg', import.meta.url).href;
