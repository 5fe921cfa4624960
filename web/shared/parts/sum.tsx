import { inWords, type Money } from '../words/money.ts';
import { useChannel } from './channel-context.ts';

/** An amount of money, in the customer's language. */
export function Sum({ money }: { readonly money: Money }) {
  const { language } = useChannel();
  return <>{inWords(money, language)}</>;
}
