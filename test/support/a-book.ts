import type { Consents } from '../../shared/consent/consent.ts';
import type { Book, Placement } from '../../shared/offer/book/book.ts';
import type { Occasion } from '../../shared/offer/choice/choose-offers.ts';
import { aSession, DAY_MS, NOON } from './a-session.ts';
import { anOffer } from './an-offer.ts';

const agreed = { state: 'given', textVersion: 1, atMs: NOON - 30 * DAY_MS, channel: 'mobile' } as const;

/** Agreed to offers, and to having them by e-mail and on the phone. */
export const ALL_CONSENTS: Consents = {
  'personalised-offers': agreed,
  'offers-by-email': agreed,
  'offers-by-push': agreed,
};

export const aBook = (overrides: Partial<Book> = {}): Book => ({
  customerId: 'anna',
  version: 3,
  begunAtMs: NOON - 100 * DAY_MS,
  placements: [],
  families: {},
  recent: [],
  activity: { completed: {}, used: {} },
  heard: [],
  ...overrides,
});

export const aPlacement = (overrides: Partial<Placement> = {}): Placement => ({
  placementId: 'p00000000000a',
  offerId: 'an-offer',
  offerVersion: 1,
  termsVersion: '2026-11',
  state: 'chosen',
  segment: 'everybody',
  because: 'TransactionCompleted',
  trigger: 0,
  chosenAtMs: NOON - 2 * DAY_MS,
  ...overrides,
});

/** By what an event is known that the session's version of this number told. */
export const toldAt = (version: number) => ({
  id: `s-1:${version}:0`,
  sequence: `${String(version).padStart(12, '0')}.000`,
});

/** A withdrawal was completed at a machine by a customer who agreed to everything, and nothing is in the way. */
export const anOccasion = (overrides: Partial<Occasion> = {}): Occasion => ({
  event: {
    ...toldAt(8),
    type: 'TransactionCompleted',
    data: {
      atMs: NOON,
      channel: 'atm',
      transactionId: 't-1',
      kind: 'cash-withdrawal',
      definition: 1,
      startedOn: 'atm',
      walkUp: true,
    },
  },
  session: aSession({ consents: ALL_CONSENTS }),
  book: aBook(),
  catalogue: [anOffer()],
  left: {},
  arms: {},
  pseudonym: 'c-7f3a',
  salt: 'salt-of-the-bank',
  seed: 's-1:8:0',
  ...overrides,
});
