import type { Saying } from '../channel/wording.ts';
import type { Message } from '../delivery/message.ts';
import { offerMessage } from '../delivery/offer-message.ts';
import { whatChanged } from '../offer/book/what-changed.ts';
import { render } from '../offer/render.ts';
import type { OfferShown } from '../offer/view/present-offer.ts';
import type { Session } from '../session/session.ts';
import { messageIdOf, type Sent } from './reminder-book.ts';

export interface RemindingOfOffer {
  readonly session: Session;
  readonly shown: OfferShown;
  readonly sent: Sent;
  /** Where the bank's own pages and app are. */
  readonly origin: string;
}

/**
 * What a reminder of a saved offer says: that they saved it, what has changed since, how many are left now, and then
 * the offer as this way always says it, with how to object.
 */
export function savedOfferMessage({ session, shown, sent, origin }: RemindingOfOffer): Message {
  const { language } = session.preferences;
  const { placement, current, placed, left } = shown;
  const rendered = render(current, sent.by, language, left === undefined ? {} : { left });
  const { placementId } = placement;
  const offered = offerMessage({
    session,
    rendered,
    placementId,
    channel: sent.by,
    by: sent.by,
    origin,
  });
  const changes = whatChanged(placed, current).map(({ says }) => says[language]);
  const news = [SAVED[language], ...changes, ...leftWords(shown).map((words) => words[language])].join(' ');
  return {
    ...offered,
    messageId: messageIdOf(sent),
    text: sent.by === 'email' ? `${news}\n\n${offered.text}` : `${news}\n${offered.text}`,
    reason: 'saved-offer',
  };
}

const SAVED: Saying = { en: 'You saved this offer.', it: 'Hai salvato questa offerta.' };

function leftWords({ current: { quota }, left }: OfferShown): Saying[] {
  if (!quota || left === undefined) return [];
  const { total } = quota;
  return [
    {
      en: left === 1 ? `Of ${total}, one is left.` : `Of ${total}, ${left} are left.`,
      it: left === 1 ? `Su ${total} ne resta uno.` : `Su ${total} ne restano ${left}.`,
    },
  ];
}
