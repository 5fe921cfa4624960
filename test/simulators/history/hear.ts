import * as z from 'zod';
import { subscriptions } from '../../../shared/contract/subscriptions.ts';
import { withoutErased } from '../../../shared/offer/book/without-erased.ts';
import { considerEvent, eventsThatOffersHear } from '../../../shared/offer/consider-event.ts';
import { offerEvents } from '../../../shared/offer/event.ts';
import { learn, newArms } from '../../../shared/offer/rank/arms.ts';
import { type Bank, catalogueAt, commitBook, leftOf, momentOf } from './bank.ts';
import type { Customer } from './customer.ts';
import type { BusEvent } from './fact-line.ts';
import { planReminders } from './remind.ts';

const eventsOf = (name: string): ReadonlySet<string> =>
  new Set(subscriptions.find((each) => each.function === name)?.events);

const forOffers: ReadonlySet<string> = new Set(eventsThatOffersHear);
const forReminders = eventsOf('plan-reminders');
const forLearning = eventsOf('learn-offers');

/** How long an event is on its way: from the stream over the bus and a queue. */
const ON_ITS_WAY_MS = { min: 40, max: 900 };

/** Brings events to those functions that hear them, some moments later, as the subscriptions say. */
export function hear(bank: Bank, customer: Customer, events: readonly BusEvent[]): void {
  for (const event of events) {
    const { type } = event;
    if (!forOffers.has(type) && !forReminders.has(type) && !forLearning.has(type)) continue;
    const afterMs = ON_ITS_WAY_MS.min + customer.chance.below(ON_ITS_WAY_MS.max - ON_ITS_WAY_MS.min);
    bank.agenda.note(bank.agenda.nowMs() + afterMs, () => {
      if (forOffers.has(type)) chooseOffers(bank, customer, event);
      if (forReminders.has(type)) planReminders(bank, customer, event);
      if (forLearning.has(type)) learnFrom(bank, event);
    });
  }
}

/** As `functions/choose-offers.ts`. */
function chooseOffers(bank: Bank, customer: Customer, event: BusEvent): void {
  const nowMs = momentOf(bank, customer);
  const { session, persona } = customer;
  const book = withoutErased(customer.book, session, nowMs);
  const catalogue = catalogueAt(nowMs);
  const arms = Object.fromEntries(
    catalogue.flatMap(({ offerId }) => {
      const learnt = bank.arms.get(`${offerId}/${persona.segment}`);
      return learnt ? [[offerId, learnt]] : [];
    }),
  );
  const left = Object.fromEntries(
    catalogue.flatMap((offer) => (offer.quota ? [[offer.offerId, leftOf(bank, offer) ?? 0]] : [])),
  );
  const considered = considerEvent(
    {
      event,
      session,
      book,
      catalogue,
      segment: persona.segment,
      left,
      arms,
      pseudonym: customer.heldOutBy.pseudonym,
      salt: customer.heldOutBy.salt,
      seed: event.id,
    },
    nowMs,
  );
  bank.books.considered(customer, considered, nowMs);
  commitBook(bank, customer, considered);
}

const Answered = z.object({
  channel: offerEvents.OfferDeclined.shape.channel,
  offerId: z.string(),
  segment: z.string(),
});

/** As `functions/learn-offers.ts`. */
function learnFrom({ arms }: Bank, { type, data }: BusEvent): void {
  const { offerId, segment, channel } = Answered.parse(data);
  const key = `${offerId}/${segment}`;
  const answer = type === 'OfferAccepted' ? 'accepted' : 'declined';
  arms.set(key, learn(arms.get(key) ?? newArms(offerId, segment), { channel, answer }));
}
