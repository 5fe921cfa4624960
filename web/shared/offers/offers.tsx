import { useEffect, useRef } from 'preact/hooks';
import type { components } from '../../client/schema.generated.ts';
import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import { goTo } from '../parts/use-address.ts';
import { useBeside } from '../parts/use-beside.ts';
import { useChange } from '../parts/use-change.ts';
import { type Read, useRead } from '../parts/use-read.ts';
import { channelWords, words } from '../words/words.ts';

type Offer = components['schemas']['OfferShown'];
type Answer = 'seen' | 'saved' | 'declined';

/** The offers that stand: the same on every channel, in this channel's form. A "no" here is a "no" everywhere. */
export function Offers() {
  const { live, session, say } = useChannel();
  const offers = useRead(() => live.bank.GET('/offers'), [session.version]);
  useBeside(offers.again);
  const shown = offers.data?.offers ?? [];
  return (
    <section class="stack" aria-labelledby="offers">
      <h1 id="offers">{say(words.offers)}</h1>
      {!offers.data && <p class="soft">{say(offers.failed ? words.broken : words.loading)}</p>}
      {offers.data && shown.length === 0 && <p class="soft">{say(words.noOffers)}</p>}
      {shown.map((offer) => (
        <OfferCard key={offer.offerId} offer={offer} again={offers.again} />
      ))}
    </section>
  );
}

function OfferCard({ offer, again }: { offer: Offer; again: Read<unknown>['again'] }) {
  const { live, say } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const { offerId, offerVersion, texts, state } = offer;
  const path = { offerId };

  const answer = async (said: Answer) => {
    await change(() =>
      live.bank.POST('/offers/{offerId}/responses', {
        params: { path },
        body: { answer: said, offerVersion },
      }),
    );
    again();
  };
  const accept = async () => {
    const { data } = await change(({ header }) =>
      live.bank.POST('/offers/{offerId}/acceptance', { params: { header, path }, body: { offerVersion } }),
    );
    if (data?.transaction) goTo('transactions', data.transaction.id);
    else again();
  };
  useSeen(offer, answer);

  const mayAccept = offer.acceptOn.includes(live.seen().session?.channel ?? 'web');
  return (
    <article class="card offer" data-offer={offerId} lang={offer.language} aria-label={texts['title']}>
      <h2>{texts['title']}</h2>
      <p>{texts['body']}</p>
      {offer.changed.map(({ what, says }) => (
        <p key={what} class="note small">
          {says}
        </p>
      ))}
      <p class="small soft">
        {offer.termsSummary} <a href={offer.termsUrl}>{offer.termsVersion}</a>
      </p>
      <Trouble says={trouble} />
      {!mayAccept && <p class="note small">{say(acceptElsewhere(offer.acceptOn))}</p>}
      <div class="row">
        {mayAccept && (
          <button type="button" class="button even" disabled={isBusy} onClick={accept}>
            {texts['action'] ?? say(words.accept)}
          </button>
        )}
        <button type="button" class="button quiet even" disabled={isBusy} onClick={() => answer('declined')}>
          {say(words.noThanks)}
        </button>
        {state === 'saved' ? (
          <span class="badge">{say(words.saved)}</span>
        ) : (
          <button type="button" class="link" disabled={isBusy} onClick={() => answer('saved')}>
            {say(words.saveOffer)}
          </button>
        )}
      </div>
      <details class="small">
        <summary>{say(words.why)}</summary>
        <p>{offer.why}</p>
        <p class="soft">{offer.mayObject}</p>
      </details>
    </article>
  );
}

/** What was on the screen was seen: said once. */
function useSeen({ offerId, state }: Offer, answer: (said: Answer) => Promise<void>): void {
  const said = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (state !== 'chosen' || said.current === offerId) return;
    said.current = offerId;
    answer('seen');
  });
}

const acceptElsewhere = (channels: readonly string[]) => ({
  en: `You can accept it on ${channels.map((each) => channelWords(each).en).join(' or ')}.`,
  it: `Puoi accettarla con ${channels.map((each) => channelWords(each).it).join(' o ')}.`,
});
