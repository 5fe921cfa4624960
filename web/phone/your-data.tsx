import { consentWords } from '../shared/consents/consent-words.ts';
import { Consents } from '../shared/consents/consents.tsx';
import { useChannel } from '../shared/parts/channel-context.ts';

/** What the bank may do with the customer's data. To take it along, or to have it erased, the web bank has more room. */
export function YourData() {
  const { say } = useChannel();
  return (
    <article class="stack" aria-labelledby="data">
      <h1 id="data">{say(consentWords.title)}</h1>
      <Consents />
    </article>
  );
}
