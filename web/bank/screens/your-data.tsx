import { consentWords } from '../../shared/consents/consent-words.ts';
import { Consents } from '../../shared/consents/consents.tsx';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { Erase } from './erase.tsx';
import { TakeAlong } from './take-along.tsx';

/** What the bank may do with the customer's data, and the customer's rights to it. */
export function YourData() {
  const { say } = useChannel();
  return (
    <article class="stack spaced" aria-labelledby="data">
      <h1 id="data">{say(consentWords.title)}</h1>
      <Consents />
      <TakeAlong />
      <Erase />
    </article>
  );
}
