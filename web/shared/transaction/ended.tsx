import { AssistedSteps } from '../assistance/assisted-steps.tsx';
import { Claims } from '../claims/claims.tsx';
import { useChannel } from '../parts/channel-context.ts';
import { Sum } from '../parts/sum.tsx';
import { goTo } from '../parts/use-address.ts';
import type { TransactionView } from '../session/live-session.ts';
import type { Money } from '../words/money.ts';
import { words } from '../words/words.ts';
import { HowWasIt } from './how-was-it.tsx';
import { CURRENCY } from './typed.ts';

/** How it went out, in words. */
export function Ended({ transaction }: { readonly transaction: TransactionView }) {
  const { say } = useChannel();
  const { name, outcome, money, explains } = transaction;
  const what = sumOf(transaction);
  return (
    <article class="stack transaction ended" aria-labelledby="transaction">
      <div class={`card outcome ${outcome}`}>
        <p class="soft">{name}</p>
        <h1 id="transaction">{outcome ? say(words.outcomeOf[outcome]) : name}</h1>
        {what && (
          <p class="big-money">
            <Sum money={what} />
          </p>
        )}
        {explains && <p>{explains}</p>}
        {money && <p>{money.says}</p>}
      </div>
      <AssistedSteps transaction={transaction} />
      <Claims transaction={transaction} />
      {outcome === 'completed' && <HowWasIt transaction={transaction} />}
      <button type="button" class="button quiet" onClick={() => goTo()}>
        {say(words.home)}
      </button>
    </article>
  );
}

/** What it was about, where one of its answers was an amount of money. */
function sumOf({ answers = {} }: TransactionView): Money | undefined {
  const amounts = Object.values(answers).map(({ amountMinor }) => amountMinor);
  const amountMinor = amounts.find((each) => typeof each === 'number');
  return amountMinor === undefined ? undefined : { amountMinor, currency: CURRENCY };
}
