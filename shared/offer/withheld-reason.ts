import * as z from 'zod';
import type { Saying } from '../channel/wording.ts';

/** Why an offer that an event called for was not given. Closed: a new one does not compile until it has its words. */
export const WithheldReason = z
  .enum([
    'outside-validity',
    'objection',
    'consent-missing',
    'not-eligible',
    'facts-unknown',
    'cash-open',
    'complaint-open',
    'decline-fresh',
    'feedback-bad',
    'declined-before',
    'accepted-before',
    'already-placed',
    'cap-day',
    'cap-week',
    'cap-ever',
    'too-many-standing',
    'quota-exhausted',
    'held-out',
    'outranked',
  ])
  .meta({ id: 'OfferWithheldReason' });
export type WithheldReason = z.infer<typeof WithheldReason>;

/** Each reason as a person can read it: the customer who asks, or whoever answers for the bank. */
export const withheldWords: Record<WithheldReason, Saying> = {
  'outside-validity': {
    en: 'The offer is not valid today.',
    it: 'L’offerta oggi non è valida.',
  },
  objection: {
    en: 'You objected to personalised offers, so we make none.',
    it: 'Ti sei opposto alle offerte personalizzate, quindi non ne facciamo.',
  },
  'consent-missing': {
    en: 'You have not agreed to personalised offers, so we make none.',
    it: 'Non hai acconsentito alle offerte personalizzate, quindi non ne facciamo.',
  },
  'not-eligible': {
    en: 'The offer is meant for customers in another situation.',
    it: 'L’offerta è pensata per clienti in un’altra situazione.',
  },
  'facts-unknown': {
    en: 'We do not know enough to tell whether the offer is for you, so we do not make it.',
    it: 'Non sappiamo abbastanza per dire se l’offerta fa per te, quindi non la facciamo.',
  },
  'cash-open': {
    en: 'Your cash comes first: no offer while it is on its way.',
    it: 'Prima il tuo contante: nessuna offerta mentre è in movimento.',
  },
  'complaint-open': {
    en: 'You told us that something went wrong. No offer until we have answered.',
    it: 'Ci hai detto che qualcosa non va. Nessuna offerta finché non avrai risposta.',
  },
  'decline-fresh': {
    en: 'We said no to you lately. No offer for a week.',
    it: 'Di recente ti abbiamo detto di no. Nessuna offerta per una settimana.',
  },
  'feedback-bad': {
    en: 'You were not content with us lately. No offer for a month.',
    it: 'Di recente non sei rimasto contento. Nessuna offerta per un mese.',
  },
  'declined-before': {
    en: 'You said no to this offer. It is not made again on any channel.',
    it: 'Hai rifiutato questa offerta. Non la ripetiamo su nessun canale.',
  },
  'accepted-before': {
    en: 'You have accepted this offer already.',
    it: 'Hai già accettato questa offerta.',
  },
  'already-placed': {
    en: 'The offer is already there for you.',
    it: 'L’offerta è già lì per te.',
  },
  'cap-day': {
    en: 'You have been given enough offers for one day.',
    it: 'Per oggi hai ricevuto abbastanza offerte.',
  },
  'cap-week': {
    en: 'You have been given enough offers for one week.',
    it: 'Per questa settimana hai ricevuto abbastanza offerte.',
  },
  'cap-ever': {
    en: 'You have been given this offer often enough.',
    it: 'Hai ricevuto questa offerta abbastanza volte.',
  },
  'too-many-standing': {
    en: 'Other offers are still waiting for your answer.',
    it: 'Altre offerte aspettano ancora una tua risposta.',
  },
  'quota-exhausted': {
    en: 'There are none left.',
    it: 'Non ce ne sono più.',
  },
  'held-out': {
    en: 'A few customers, chosen by chance, do not get this offer, so that we can tell what it does.',
    it: 'Alcuni clienti, scelti a caso, non ricevono questa offerta, così possiamo capirne l’effetto.',
  },
  outranked: {
    en: 'Another offer seemed to suit you better.',
    it: 'Un’altra offerta ci è sembrata più adatta a te.',
  },
};
