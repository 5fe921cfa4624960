import { useChannel } from '../parts/channel-context.ts';
import type { TransactionView } from '../session/live-session.ts';
import { words } from '../words/words.ts';

/** What the customer accepted, and goes on at to the end. */
export function AcceptedOffer({ transaction: { offer } }: { readonly transaction: TransactionView }) {
  const { say } = useChannel();
  if (!offer) return null;
  return (
    <p class="note">
      {say(words.yourOffer)} {offer.price && <b>{offer.price}</b>} ({say(words.offerTerms)}{' '}
      {offer.termsVersion})
    </p>
  );
}
