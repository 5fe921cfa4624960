import * as z from 'zod';
import { deliver } from '../../shared/aws/delivery/deliver.ts';
import { linkOrigin } from '../../shared/aws/delivery/link-origin.ts';
import { findOffer } from '../../shared/aws/offers/catalogue.ts';
import { loadBook } from '../../shared/aws/offers/offer-book.ts';
import { putIntoInbox } from '../../shared/aws/offers/offer-inbox.ts';
import { leftOf } from '../../shared/aws/offers/quota.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { offerMessage } from '../../shared/delivery/offer-message.ts';
import { isStanding } from '../../shared/offer/book/standing.ts';
import type { OfferChannel } from '../../shared/offer/channel-forms.ts';
import { channelsFor } from '../../shared/offer/choice/choose-offers.ts';
import { whyNoOffers } from '../../shared/offer/choice/why-not-now.ts';
import { render } from '../../shared/offer/render.ts';
import { clock } from '../edge/clock.ts';
import { consumer } from '../edge/consumer.ts';

const Chosen = z.object({ atMs: z.int(), placementId: z.string() });

/**
 * The delivery of offers to one channel. Consent and book are looked at once more, so that an objection stops what is
 * already in the queue, and so does a "no" on another channel.
 */
export const offerDelivery = (channel: OfferChannel) =>
  consumer(`deliver-offer-${channel}`, async ({ subject, data }) => {
    const { placementId, atMs } = Chosen.parse(data);
    const nowMs = clock.nowMs();
    const [{ session }, book] = await Promise.all([loadSession(subject), loadBook(subject, nowMs)]);
    const placement = book.placements.find((one) => one.placementId === placementId);
    if (!placement || !isStanding(placement) || whyNoOffers(session)) return;
    if (!channelsFor(session).includes(channel)) return;

    if (channel === 'push' || channel === 'email') {
      const offer = await findOffer(placement.offerId, placement.offerVersion);
      if (!offer) return;
      const left = offer.quota && (await leftOf(offer.offerId, offer.quota.total));
      const rendered = render(
        offer,
        channel,
        session.preferences.language,
        left === undefined ? {} : { left },
      );
      await deliver(offerMessage({ session, rendered, placementId, by: channel, origin: linkOrigin() }));
    }
    await putIntoInbox(subject, channel, { placementId, atMs });
  });
