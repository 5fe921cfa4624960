import { useChannel } from '../parts/channel-context.ts';
import type { TransactionView } from '../session/live-session.ts';
import { inWords } from '../words/money.ts';
import type { Language, Saying } from '../words/say.ts';
import { words } from '../words/words.ts';
import { CURRENCY } from './typed.ts';

type Change = TransactionView['changedSince'][number];

/** What went stale while the transaction lay, named before the customer goes on. */
export function ChangedSince({ transaction: { changedSince } }: { readonly transaction: TransactionView }) {
  const { say, language } = useChannel();
  if (changedSince.length === 0) return null;
  return (
    <section class="note" aria-labelledby="changed">
      <h2 id="changed">{say(words.changed)}</h2>
      <ul>
        {changedSince.map((change) => (
          <li key={change.fact}>
            {say(nameOf(change.fact))}: <s>{asSaid(change, change.was, language)}</s>{' '}
            <b>{asSaid(change, change.is, language)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(fact: string): Saying {
  if (fact === 'balance') return { en: 'Available', it: 'Disponibile' };
  if (fact === 'price:personal-loan') return { en: 'Yearly rate', it: 'Tasso annuo' };
  if (fact.startsWith('price:')) return { en: 'Price', it: 'Prezzo' };
  return { en: 'Terms', it: 'Condizioni' };
}

function asSaid({ fact }: Change, value: string | number, language: Language): string {
  if (fact === 'price:personal-loan') return `${(Number(value) / BASIS_POINTS).toFixed(2)} %`;
  if (fact === 'balance' || fact.startsWith('price:'))
    return inWords({ amountMinor: Number(value), currency: CURRENCY }, language);
  return String(value);
}

const BASIS_POINTS = 100;
