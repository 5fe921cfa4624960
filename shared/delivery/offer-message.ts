import type { Saying } from '../channel/wording.ts';
import type { Rendered } from '../offer/render.ts';
import type { Session } from '../session/session.ts';
import type { Message } from './message.ts';

export interface OfferMessage {
  readonly session: Session;
  readonly rendered: Rendered;
  readonly placementId: string;
  readonly by: 'push' | 'email';
  /** Where the bank's pages and its app answer. */
  readonly origin: string;
}

/**
 * An offer as a message: the channel's own texts, then how to object. Its link locates the offer and authenticates
 * nobody. It has the placement's id, so however often it is sent the customer gets it once.
 */
export function offerMessage({ session, rendered, placementId, by, origin }: OfferMessage): Message {
  const { texts, language, mayObject, offerId, termsUrl } = rendered;
  return {
    messageId: `${placementId}.${by}`,
    customerId: session.customerId,
    by,
    language,
    title: texts['subject'] ?? texts['title'] ?? offerId,
    text:
      by === 'email'
        ? `${texts['body']}\n\n${TERMS[language]}: ${termsUrl}\n\n${mayObject}`
        : `${texts['body']}\n${mayObject}`,
    link: new URL(`/offers/${offerId}?via=${by}`, origin).href,
    reason: 'offer',
  };
}

const TERMS: Saying = { en: 'Terms', it: 'Condizioni' };
