import * as z from 'zod';
import { deliver } from '../../shared/aws/delivery/deliver.ts';
import { linkOrigin } from '../../shared/aws/delivery/link-origin.ts';
import { loadBook } from '../../shared/aws/offers/offer-book.ts';
import { putIntoInbox } from '../../shared/aws/offers/offer-inbox.ts';
import { shownOffer } from '../../shared/aws/offers/shown-offer.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { offerMessage } from '../../shared/delivery/offer-message.ts';
import { isStanding } from '../../shared/offer/book/standing.ts';
import { withoutErased } from '../../shared/offer/book/without-erased.ts';
import { formOf, type OfferChannel } from '../../shared/offer/channel-forms.ts';
import { channelsFor } from '../../shared/offer/choice/choose-offers.ts';
import { whyNoOffers, whyNotNow } from '../../shared/offer/choice/why-not-now.ts';
import { render } from '../../shared/offer/render.ts';
import { isValidAt } from '../../shared/offer/validity.ts';
import { clock } from '../edge/clock.ts';
import { consumer } from '../edge/consumer.ts';

const Chosen = z.object({ atMs: z.int(), placementId: z.string() });

/**
 * The delivery of offers to one channel. Consent and book are looked at once more, so that an objection stops what is
 * already in the queue, and so does a "no" on another channel. What is sent says what every channel shows at that moment,
 * and is not sent while cash or a complaint is open.
 */
export const offerDelivery = (channel: OfferChannel) =>
  consumer(`deliver-offer-${channel}`, async ({ subject, data }) => {
    const { placementId, atMs } = Chosen.parse(data);
    const nowMs = clock.nowMs();
    const [{ session }, kept] = await Promise.all([loadSession(subject), loadBook(subject, nowMs)]);
    const book = withoutErased(kept, session, nowMs);
    const placement = book.placements.find((one) => one.placementId === placementId);
    if (!placement || !isStanding(placement) || whyNoOffers(session)) return;
    if (!channelsFor(session).includes(channel)) return;

    const { sends } = formOf(channel);
    if (sends) {
      // It waits where the customer looks by themselves, until their cash or their complaint is done with.
      if (whyNotNow(session, book, nowMs)) return;
      const shown = await shownOffer(placement, nowMs);
      if (!shown || !isValidAt(shown.current.validity, nowMs)) return;
      const { current, left } = shown;
      const { language } = session.preferences;
      const rendered = render(current, channel, language, left === undefined ? {} : { left });
      await deliver(offerMessage({ session, rendered, placementId, by: sends, origin: linkOrigin() }));
    }
    await putIntoInbox(subject, channel, { placementId, atMs });
  });
