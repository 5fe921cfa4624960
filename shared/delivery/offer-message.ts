import type { Reach } from '../channel/reach.ts';
import type { Saying } from '../channel/wording.ts';
import { consentsLink } from '../consent/consents-link.ts';
import type { Purpose } from '../consent/purpose.ts';
import type { Rendered } from '../offer/render.ts';
import type { Session } from '../session/session.ts';
import type { Message } from './message.ts';

export interface OfferMessage {
  readonly session: Session;
  readonly rendered: Rendered;
  readonly placementId: string;
  /** The channel whose words they are, and the way by which they are sent. */
  readonly channel: string;
  readonly by: Reach;
  /** What is not as it was when the customer had the offer, in their language. */
  readonly changes?: readonly string[];
  /** Where the bank's pages and its app answer. */
  readonly origin: string;
}

/**
 * An offer as a message: what changed, the channel's own texts, and how to object. Its link locates the offer and
 * authenticates nobody. It has the placement's id, so however often it is sent the customer gets it once.
 */
export function offerMessage(offer: OfferMessage): Message {
  const { session, rendered, placementId, channel, by, changes = [], origin } = offer;
  const { texts, language, mayObject, offerId, termsUrl } = rendered;
  const said = by === 'email' ? [texts['body'], `${TERMS[language]}: ${termsUrl}`] : [texts['body']];
  const news = changes.length > 0 ? [changes.join(' ')] : [];
  return {
    messageId: `${placementId}.${channel}`,
    customerId: session.customerId,
    by,
    language,
    title: texts['subject'] ?? texts['title'] ?? offerId,
    text: [...news, ...said].join(by === 'email' ? '\n\n' : '\n'),
    link: new URL(`/offers/${offerId}?via=${channel}`, origin).href,
    reason: 'offer',
    objection: { purpose: purposeOf[by], says: mayObject, link: consentsLink(origin) },
  };
}

const purposeOf: Record<Reach, Purpose> = { email: 'offers-by-email', push: 'offers-by-push' };

const TERMS: Saying = { en: 'Terms', it: 'Condizioni' };
