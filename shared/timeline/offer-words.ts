import { type Telling, telling } from './telling.ts';

const offered = (en: string, it: string): Telling =>
  telling(['offerId'], ({ offerId }) => ({
    en: `${en.replace('$', `“${offerId}”`)}.`,
    it: `${it.replace('$', `«${offerId}»`)}.`,
  }));

/** How offers and reminders are told. */
export const offerWords = {
  OfferShown: offered('The customer saw the offer $', 'Il cliente ha visto l’offerta $'),
  OfferSaved: offered('The customer kept the offer $ for later', 'Il cliente ha tenuto l’offerta $ per dopo'),
  OfferAccepted: offered('The customer accepted the offer $', 'Il cliente ha accettato l’offerta $'),
  OfferDeclined: offered(
    'The customer said no to the offer $, on every channel',
    'Il cliente ha detto no all’offerta $, su ogni canale',
  ),
  OfferRemoved: offered('The offer $ left every channel', 'L’offerta $ è sparita da ogni canale'),

  ReminderSent: telling(['reason'], ({ reason, channel }) => {
    const by =
      channel === 'email'
        ? { en: 'by e-mail', it: 'per e-mail' }
        : { en: 'by a push', it: 'con una notifica' };
    const of = remindedOf[reason ?? ''] ?? { en: 'something', it: 'qualcosa' };
    return {
      en: `The customer was reminded of ${of.en}, ${by.en}.`,
      it: `Al cliente è stato ricordato ${of.it}, ${by.it}.`,
    };
  }),
} as const satisfies Readonly<Record<string, Telling>>;

const remindedOf: Readonly<Record<string, { readonly en: string; readonly it: string }>> = {
  unfinished: { en: 'what they left unfinished', it: 'quanto ha lasciato in sospeso' },
  feedback: { en: 'saying how it went', it: 'di dire com’è andata' },
  'saved-offer': { en: 'an offer that they kept', it: 'un’offerta tenuta per dopo' },
};
