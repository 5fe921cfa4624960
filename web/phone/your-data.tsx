import { consentWords } from '../shared/consents/consent-words.ts';
import { Consents } from '../shared/consents/consents.tsx';
import { useChannel } from '../shared/parts/channel-context.ts';
import { words } from '../shared/words/words.ts';

/** What the bank may do with the customer's data, to be given, withdrawn and objected to in the hand. */
export function YourData() {
  const { say } = useChannel();
  return (
    <article class="stack" aria-labelledby="data">
      <h1 id="data">{say(consentWords.title)}</h1>
      <Consents />
      <a class="link" href="#/me">
        {say(words.back)}
      </a>
    </article>
  );
}
