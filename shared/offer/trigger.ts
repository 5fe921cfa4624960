import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { Kind } from '../transaction/kind.ts';
import { offerLimits } from './limits.ts';
import { said } from './said.ts';

/** A field of an event's data must be one of these. */
const oneOf = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(10).optional();

const ofTransaction = { kind: oneOf(Kind), channel: oneOf(Channel) };
const ofEnd = { ...ofTransaction, startedOn: oneOf(Channel), walkUp: oneOf(z.literal(true)) };

/** The events that can call for an offer, and what an offer may ask of their data. */
export const triggerEvents = {
  SessionOpened: z.strictObject({ channel: oneOf(Channel) }),
  ChannelAttached: z.strictObject({ channel: oneOf(Channel) }),
  TransactionCompleted: z.strictObject(ofEnd),
  TransactionCancelled: z.strictObject(ofEnd),
  TransactionExpired: z.strictObject(ofEnd),
  FeedbackGiven: z.strictObject({ kind: oneOf(Kind), score: oneOf(z.int().min(1).max(5)) }),
} as const;

export const TriggerEvent = z.enum(Object.keys(triggerEvents) as (keyof typeof triggerEvents)[]);
export type TriggerEvent = z.infer<typeof TriggerEvent>;

const triggerOn = <Type extends TriggerEvent>(type: Type) =>
  z.strictObject({
    event: z.literal(type),
    when: triggerEvents[type].optional(),
    /** What the customer is told when they ask why they see this. */
    why: said(offerLimits.whyCharsMax),
  });

/** An event after which an offer is worth a thought. */
export const Trigger = z
  .discriminatedUnion('event', [
    triggerOn('SessionOpened'),
    triggerOn('ChannelAttached'),
    triggerOn('TransactionCompleted'),
    triggerOn('TransactionCancelled'),
    triggerOn('TransactionExpired'),
    triggerOn('FeedbackGiven'),
  ])
  .meta({ id: 'OfferTrigger' });
export type Trigger = z.infer<typeof Trigger>;

/** An event's place among those of its outbox: the lesser, as text, came first. */
export const EventSequence = z.string().regex(/^\d{12}\.\d{3}$/);

/** An event of the session as the bus brings it. */
export interface HeardEvent {
  readonly id: string;
  readonly sequence: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The first trigger that an event fits. */
export const triggerFor = (triggers: readonly Trigger[], event: HeardEvent): Trigger | undefined =>
  triggers.find(
    (trigger) =>
      trigger.event === event.type &&
      Object.entries(trigger.when ?? {}).every(([field, allowed]) =>
        (allowed as readonly unknown[]).includes(event.data[field]),
      ),
  );
