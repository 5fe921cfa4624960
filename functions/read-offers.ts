import { loadBook } from '../shared/aws/offers/offer-book.ts';
import { readInbox } from '../shared/aws/offers/offer-inbox.ts';
import { shownOffer } from '../shared/aws/offers/shown-offer.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { readOffersRoute } from '../shared/contract/offer-routes.ts';
import { standingIn } from '../shared/offer/book/standing.ts';
import { withoutErased } from '../shared/offer/book/without-erased.ts';
import { offerChannelOf } from '../shared/offer/channel-forms.ts';
import { whyNoOffers, whyNotNow } from '../shared/offer/choice/why-not-now.ts';
import { isFor } from '../shared/offer/kept-offer.ts';
import { presentOffer } from '../shared/offer/view/present-offer.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { notedLook } from './edge/noted-look.ts';
import { viewerOf } from './edge/viewer-of.ts';

/** GET /offers: what stands for the customer and has come to the calling channel, in its form. */
export const handler = endpoint(readOffersRoute, async ({ caller, door }) => {
  const nowMs = clock.nowMs();
  const { customerId, channel } = caller;
  const { session } = await loadSession(customerId);
  const { language } = viewerOf(session, caller);
  await notedLook(session, caller, { door });
  const [kept, inbox] = await Promise.all([
    loadBook(customerId, nowMs),
    readInbox(customerId, offerChannelOf(channel)),
  ]);
  const book = withoutErased(kept, session, nowMs);
  if (whyNoOffers(session) || whyNotNow(session, book, nowMs)) return ok({ offers: [] });
  const standing = standingIn(book, nowMs).filter(({ placementId }) => inbox.has(placementId));
  const shown = await Promise.all(standing.map((placement) => shownOffer(placement, nowMs)));
  const offers = shown.flatMap((each) =>
    each?.isToBeHad && isFor(each.current, offerChannelOf(channel))
      ? [presentOffer(each, { channel, language })]
      : [],
  );
  return ok({ offers });
});
