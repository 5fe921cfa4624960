import type { EventCatalogue } from '../event-catalogues.ts';
import { eventPatternOf } from '../event-pattern.ts';
import type { Subscription } from '../subscriptions.ts';
import type { AsyncapiDocument, Operation } from './asyncapi-form.ts';

/** We send every catalogue, and receive what each subscription hears: each operation is named as its function is. */
export function operations(
  catalogues: readonly EventCatalogue[],
  subscriptions: readonly Subscription[],
): AsyncapiDocument['operations'] {
  return Object.fromEntries([
    ...catalogues.map((catalogue) => [`publish${catalogue.name}`, sending(catalogue)]),
    ...subscriptions.map((subscription) => [inCamelCase(subscription.function), receiving(subscription)]),
  ]);
}

const sending = ({ name, description, events }: EventCatalogue): Operation => ({
  action: 'send',
  title: name,
  summary: description,
  ...about(Object.keys(events)),
});

const receiving = (subscription: Subscription): Operation => ({
  action: 'receive',
  title: subscription.function,
  summary: subscription.summary,
  ...about(subscription.events),
  'x-eventbridge-pattern': JSON.parse(JSON.stringify(eventPatternOf(subscription))),
});

const about = (types: readonly string[]) => ({
  channel: { $ref: '#/channels/bus' },
  security: [{ $ref: '#/components/securitySchemes/role' }],
  messages: types.map((type) => ({ $ref: `#/channels/bus/messages/${type}` })),
});

const inCamelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
