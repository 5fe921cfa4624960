import type { Guard } from '../guard.ts';

export const theCustomer: readonly Guard[] = [
  {
    name: 'the hash of a ticket',
    promise: 12,
    file: 'shared/session/decisions/accept-hand-over.ts',
    stands: 'ticket?.sealed === sealed && ticket.to',
    without: 'ticket !== undefined && ticket.to',
    noticedBy: 'test/shared/session/hand-over.test.ts: three times, and the right one is worth nothing',
  },
  {
    name: 'the tries of a ticket',
    promise: 12,
    file: 'shared/session/decisions/accept-hand-over.ts',
    stands: 'if (!ticket || ticket.triesLeft <= 1) return kept;',
    without: 'if (!ticket) return kept;',
    noticedBy: 'test/shared/session/hand-over.test.ts: three times, and the right one is worth nothing',
  },
  {
    name: 'the sign-in that was signed out',
    promise: 12,
    file: 'shared/session/party-of.ts',
    stands: 'if (device !== undefined && session.signedOut.includes(device)) {',
    without: 'if (false as boolean) {',
    noticedBy:
      'test/functions/every-door.test.ts: stays shut to a channel that was signed out, however long its token lives',
  },
  {
    name: 'the scope of a token',
    promise: 12,
    file: 'functions/edge/read-token.ts',
    stands: 'if (!scopes.some((each) => granted.includes(each))) {',
    without: 'if (false as boolean) {',
    noticedBy: 'test/functions/every-door.test.ts: does not open to a token of another scope',
  },
  {
    name: 'the consent to offers, where one is chosen',
    promise: 13,
    file: 'shared/offer/choice/choose-offers.ts',
    stands: '() => because(whyNoOffers(session)),',
    without: '',
    noticedBy: 'test/shared/offer/choose-offers.test.ts: because of %s, in words that a person can read',
  },
  {
    name: 'the consent to offers, where a customer is noted',
    promise: 13,
    file: 'shared/offer/consider-event.ts',
    stands: 'if (whyNoOffers(session)) {',
    without: 'if (false as boolean) {',
    noticedBy:
      'test/functions/offers.test.ts: is not made at all without consent, and nothing is noted of the customer',
  },
  {
    name: 'the consent to offers, where one that was chosen is brought',
    promise: 13,
    file: 'shared/reminder/look-at-given-offer.ts',
    stands: "!isStanding(placement) || whyNoOffers(session)) return 'leave';",
    without: "!isStanding(placement)) return 'leave';",
    noticedBy:
      'test/functions/offers.test.ts: stops what is in the queues also while the book is not emptied yet',
  },
  {
    name: 'the objection that outweighs a consent',
    promise: 13,
    file: 'shared/consent/is-allowed.ts',
    stands: '(needs === undefined || isAllowed(consents, needs))',
    without: '(needs === undefined || true)',
    noticedBy:
      'test/shared/consent/consent.test.ts: is never anything of marketing after an objection, whatever else was said',
  },
  {
    name: 'the erasure that late events respect',
    promise: 13,
    file: 'shared/aws/sessions/not-erased-since.ts',
    stands: "'attribute_not_exists(#session.#erasure) OR #session.#erasure.#since < :at'",
    without: "'attribute_not_exists(#session.#erasure) OR #session.#erasure.#since <> :at'",
    noticedBy:
      'test/functions/privacy.test.ts: lets no event from before bring a notice back, and lets those from after in',
  },
  {
    name: 'the erasure that empties the book of offers',
    promise: 13,
    file: 'shared/aws/offers/offer-book.ts',
    stands: 'if (!isToBeEmptied && isUnchanged(book, decided))',
    without: 'if (isUnchanged(book, decided))',
    noticedBy:
      'test/functions/offer-book.test.ts: empties the book also where something was open, which it cancels',
  },
  {
    name: 'the erasure that late choices respect',
    promise: 13,
    file: 'shared/offer/consider-event.ts',
    stands: 'if (isFromBeforeErasure(session, atMs)) return nothing;',
    without: '',
    noticedBy:
      'test/shared/offer/late-events.test.ts: of what happened %s nothing is noted and nothing chosen, however late',
  },
  {
    name: 'the objection that overtakes a choice',
    promise: 13,
    file: 'shared/aws/offers/book-item.ts',
    stands: 'session: stillSo(session),',
    without: '',
    noticedBy: 'test/functions/offer-book.test.ts: that overtakes a choice leaves no placement',
  },
  {
    name: 'the objection that is heard by its own event',
    promise: 13,
    file: 'shared/offer/consider-event.ts',
    stands: "...notedEvents, 'ConsentChanged', 'DataErased'",
    without: "...notedEvents, 'DataErased'",
    noticedBy: 'test/functions/offer-book.test.ts: empties the book by its own event, and by that one alone',
  },
  {
    name: 'the "no" that is a "no" everywhere',
    promise: 14,
    file: 'shared/offer/choice/why-not-again.ts',
    stands: "if (family?.said === 'declined') return 'declined-before';",
    without: '',
    noticedBy:
      'test/shared/offer/book.test.ts: declined on %s is declined on all, for every version, and needs no offer to be there',
  },
  {
    name: 'the silence while cash is open',
    promise: 14,
    file: 'shared/offer/choice/why-not-now.ts',
    stands: "if (session.transactions.some(isCashOpen)) return 'cash-open';",
    without: '',
    noticedBy:
      'test/functions/offers.test.ts: is told nothing while their cash or their complaint comes first',
  },
  {
    name: 'the quiet hours of an offer that is sent',
    promise: 14,
    file: 'shared/reminder/look-at-given-offer.ts',
    stands: 'const atMs = outsideQuietHours(goodMs, session.preferences.timeZone);',
    without: 'const atMs = goodMs;',
    noticedBy:
      'test/shared/reminder/given-offer.test.ts: is never brought in quiet hours, nor looked at again in them, or later than two days from now',
  },
  {
    name: 'the version that a customer was given',
    promise: 14,
    file: 'shared/offer/book/offered-version.ts',
    stands: "return state === 'saved' ? (current ?? given) : (given ?? current);",
    without: 'return current ?? given;',
    noticedBy: 'test/functions/offer-deliveries.test.ts: says on every channel what the customer was given',
  },
  {
    name: 'the catalogue that is read anew for what a customer has',
    promise: 14,
    file: 'shared/aws/offers/shown-offer.ts',
    stands: 'return reaches || shelf.unread.includes(offerId) ? shelf : readShelf(nowMs, { freshMs: 0 });',
    without: 'return shelf;',
    noticedBy:
      'test/functions/offer-deliveries.test.ts: is sent and shown by functions that read the catalogue before',
  },
  {
    name: 'the offer that cannot be read, and was taken from nobody',
    promise: 14,
    file: 'shared/offer/catalogue.ts',
    stands: 'unread: unread.map(({ offerId }) => offerId),',
    without: 'unread: [],',
    noticedBy:
      'test/functions/catalogue.test.ts: hides the versions before it, for it may have ended them, and is taken from nobody',
  },
  {
    name: 'the agent who says no yes for a customer',
    promise: 14,
    file: 'shared/offer/faults-of.ts',
    stands: '.filter((channel) => !isCustomersOwn(channel))',
    without: '.filter(() => false)',
    noticedBy: 'test/shared/offer/catalogue.test.ts: a channel on which somebody of the bank acts',
  },
  {
    name: 'the limited number of an offer',
    promise: 14,
    file: 'shared/aws/offers/quota.ts',
    stands: "'attribute_not_exists(taken) OR taken < :total'",
    without: "'attribute_not_exists(taken) OR taken < :total OR taken >= :total'",
    noticedBy:
      'test/functions/offers-in-a-race.test.ts: is never oversold, whoever asks at the same moment, on whatever channel and however often',
  },
  {
    name: 'the number of a card at the edge',
    promise: 15,
    file: 'functions/edge/require-no-card-number.ts',
    stands: "if (typeof said === 'string' && holdsCardNumber(said)) throw refused();",
    without: '',
    noticedBy: 'test/functions/claims.test.ts: keeps no card number that the customer writes into it',
  },
];
