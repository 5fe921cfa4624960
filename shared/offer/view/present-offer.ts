import type * as z from 'zod';
import type { Channel } from '../../channel/channel.ts';
import type { Language } from '../../channel/wording.ts';
import type { Placement } from '../book/book.ts';
import { whatChanged } from '../book/what-changed.ts';
import { type OfferChannel, offerChannelOf } from '../channel-forms.ts';
import { whyWords } from '../choice/choose-offers.ts';
import type { Offer } from '../offer.ts';
import { render } from '../render.ts';
import type { OfferPreview, OfferView } from './offer-view.ts';

export interface OfferShown {
  readonly placement: Placement;
  /** The latest version, and the one that the customer saved or was given, if it is known still. */
  readonly current: Offer;
  readonly placed: Offer | undefined;
  readonly left: number | undefined;
}

/** One offer as the calling channel shows it: in its form and language, live, and with what changed since they had it first or saved it. */
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

/** What one channel says of an offer, as an answer. */
export function presentRendered(
  offer: Offer,
  channel: OfferChannel,
  language: Language,
  left: number | undefined,
): z.output<typeof OfferPreview> {
  const { texts, acceptOn, ...rendered } = render(
    offer,
    channel,
    language,
    left === undefined ? {} : { left },
  );
  return { ...rendered, texts: { ...texts }, acceptOn: [...acceptOn] };
}
