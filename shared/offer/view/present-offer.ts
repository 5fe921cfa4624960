import type * as z from 'zod';
import type { Channel } from '../../channel/channel.ts';
import { Language } from '../../channel/wording.ts';
import type { Placement } from '../book/book.ts';
import { whatChanged } from '../book/what-changed.ts';
import { OfferChannel, offerChannelOf } from '../channel-forms.ts';
import { whyWords } from '../choice/choose-offers.ts';
import type { Offer } from '../offer.ts';
import { render } from '../render.ts';
import type { OfferPreview, OfferView } from './offer-view.ts';

export interface OfferShown {
  readonly placement: Placement;
  /** The version that they are shown, and the one that they saved or were given, if it is known still. */
  readonly current: Offer;
  readonly placed: Offer | undefined;
  readonly left: number | undefined;
  /** Whether it can still be accepted; one that cannot is shown only to who has just answered it. */
  readonly isToBeHad: boolean;
  /** Its latest version cannot be read just now: nobody knows whether it is to be had. */
  readonly isUnread?: boolean;
}

/** One offer as the calling channel shows it: in its form and language, live, and with what changed since they had it. */
export function presentOffer(
  { placement, current, placed, left }: OfferShown,
  { channel, language }: { readonly channel: Channel; readonly language: Language },
): OfferView {
  const { state, savedAtMs, leftWhenSaved } = placement;
  const changes = whatChanged(placed, current, { leftWhenSaved, left });
  const trigger = (placed ?? current).triggers[placement.trigger] ?? current.triggers[0];
  return {
    ...presentRendered(current, offerChannelOf(channel), language, left),
    state,
    ...(savedAtMs !== undefined && { savedAt: new Date(savedAtMs).toISOString() }),
    changed: changes.map(({ what, was, is, says }) => ({
      what,
      was: was[language],
      is: is[language],
      says: says[language],
    })),
    why: trigger ? whyWords(trigger)[language] : '',
  };
}

/** One that the customer declined, a last time: nothing is said any more of why they saw it. */
export const presentDeclined = (
  { current, left }: Pick<OfferShown, 'current' | 'left'>,
  { channel, language }: { readonly channel: Channel; readonly language: Language },
): OfferView => ({
  ...presentRendered(current, offerChannelOf(channel), language, left),
  state: 'declined',
  changed: [],
  why: '',
});

/** What one channel says of an offer, as an answer. A channel that it is not for is told what is so, and has no texts. */
export function presentRendered(
  offer: Offer,
  channel: OfferChannel,
  language: Language,
  left: number | undefined,
): z.output<typeof OfferPreview> {
  const live = left === undefined ? {} : { left };
  const { texts, acceptOn, ...rendered } = render(offer, channel, language, live);
  return { ...rendered, texts: { ...texts }, acceptOn: [...acceptOn] };
}

/** What every channel says of it, in every language. */
export const presentEverywhere = (offer: Offer, left: number | undefined) =>
  OfferChannel.options.flatMap((channel) =>
    Language.options.map((language) => ({ channel, ...presentRendered(offer, channel, language, left) })),
  );
