import type * as z from 'zod';
import { describedOfferEvents } from '../offer/described-events.ts';
import { offerEvents } from '../offer/event.ts';
import { describedReminderEvents } from '../reminder/described-events.ts';
import { reminderEvents } from '../reminder/event.ts';
import { type DescribedEvents, describedEvents } from '../session/described-events.ts';
import { events } from '../session/event.ts';

type Events = Readonly<Record<string, z.ZodObject>>;

/** The events of one outbox: what they carry, and what each of them says. */
export interface EventCatalogue {
  readonly name: string;
  readonly description: string;
  /** With what the ids of its events begin, for example. */
  readonly outboxId: string;
  readonly events: Events;
  readonly described: DescribedEvents<Events>;
}

/** Everything that is published on the bus. An outbox that is missing here has events that nobody can know of. */
export const eventCatalogues: readonly EventCatalogue[] = [
  {
    name: 'Session',
    description: 'What happens to a customer’s session, and to the transactions and the money in it.',
    outboxId: 's-9f86d081884c7d659a2feaa0',
    events,
    described: describedEvents,
  },
  {
    name: 'Offers',
    description: 'What a customer is offered, and what they say to it on any channel.',
    outboxId: 'o-60303ae22b998861bce3b28f',
    events: offerEvents,
    described: describedOfferEvents,
  },
  {
    name: 'Reminders',
    description: 'How a customer is brought back to what they left unfinished, or asked how it went.',
    outboxId: 's-9f86d081884c7d659a2feaa0.reminders',
    events: reminderEvents,
    described: describedReminderEvents,
  },
];
