import { useState } from 'preact/hooks';
import type { components } from '../client/schema.generated.ts';
import { useChannel } from '../shared/parts/channel-context.ts';
import { Trouble } from '../shared/parts/trouble.tsx';
import { words } from '../shared/words/words.ts';
import { KeyedButton } from './keys/keyed-button.tsx';
import { deskWords } from './words/desk-words.ts';

type Offer = components['schemas']['OfferShown'];

/** What fits this customer, with the words to say it and the reason: asked for when it is wanted, since each look is recorded. */
export function Offers() {
  const { live, say } = useChannel();
  const [offers, setOffers] = useState<readonly Offer[] | undefined>();
  const [hasFailed, setFailed] = useState(false);
  const look = async () => {
    const read = await live.bank.GET('/offers').catch(() => undefined);
    setFailed(!read?.data);
    if (read?.data) setOffers(read.data.offers);
  };
  return (
    <section class="stack" aria-labelledby="offers">
      <h2 id="offers" class="hidden-words">
        {say(deskWords.offers)}
      </h2>
      <KeyedButton name="offers" isQuiet press={look} />
      <Trouble says={hasFailed ? say(words.broken) : undefined} />
      <div class="stack" role="status">
        {offers?.length === 0 && <p class="soft">{say(deskWords.noOffers)}</p>}
        {offers?.map((offer) => (
          <Suggested key={offer.offerId} offer={offer} />
        ))}
      </div>
    </section>
  );
}

function Suggested({ offer }: { readonly offer: Offer }) {
  const { say } = useChannel();
  return (
    <article class="card small" lang={offer.language} data-offer={offer.offerId}>
      <h3>{say(deskWords.script)}</h3>
      <blockquote>{offer.texts['script']}</blockquote>
      <p>
        <b>{say(deskWords.whyThis)}:</b> {offer.why}
      </p>
      <p class="soft">
        {offer.termsSummary} {offer.mayObject}
      </p>
    </article>
  );
}
