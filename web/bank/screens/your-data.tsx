import { useChannel } from '../../shared/parts/channel-context.ts';
import { bankWords } from '../bank-words.ts';
import { Consents } from './consents.tsx';
import { Erase } from './erase.tsx';
import { TakeAlong } from './take-along.tsx';

/** What the bank may do with the customer's data, and the customer's rights to it. */
export function YourData() {
  const { say } = useChannel();
  return (
    <article class="stack spaced" aria-labelledby="data">
      <h1 id="data">{say(bankWords.consents)}</h1>
      <Consents />
      <TakeAlong />
      <Erase />
    </article>
  );
}
