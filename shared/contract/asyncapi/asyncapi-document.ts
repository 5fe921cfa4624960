import type { EventCatalogue } from '../event-catalogues.ts';
import { eventSource } from '../events.ts';
import type { Subscription } from '../subscriptions.ts';
import type { AsyncapiDocument } from './asyncapi-form.ts';
import { eventMessages } from './event-messages.ts';
import { operations } from './operations.ts';

/**
 * What is published, and who hears it, as an AsyncAPI 3.0 document: for machines and for people.
 *
 * It is made from the catalogues that every event is checked by, and from the subscriptions that are deployed. The bus
 * is one channel: whoever wants to hear something writes a rule on it, so there is no other address to know.
 */
export function asyncapiDocument(
  {
    catalogues,
    subscriptions,
  }: { catalogues: readonly EventCatalogue[]; subscriptions: readonly Subscription[] },
  version: string,
): AsyncapiDocument {
  const { messages, schemas } = eventMessages(catalogues);

  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Staffetta',
      version,
      description,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      tags: catalogues.map(({ name }) => ({ $ref: `#/components/tags/${name}` })),
    },
    defaultContentType: 'application/cloudevents+json',
    servers: {
      eventbridge: {
        host: 'events.{region}.amazonaws.com',
        protocol: 'eventbridge',
        description: 'Amazon EventBridge, in the account of the bank.',
        variables: { region: { description: 'Where it is deployed.', default: 'eu-south-1' } },
      },
    },
    channels: {
      bus: {
        address: 'staffetta-{stage}-events',
        title: 'The bus',
        description: 'Every event, in the `detail` of an EventBridge event whose `detail-type` is its type.',
        servers: [{ $ref: '#/servers/eventbridge' }],
        parameters: { stage: { description: 'Which deployment it is.', default: 'dev' } },
        messages: Object.fromEntries(
          Object.keys(messages).map((type) => [type, { $ref: `#/components/messages/${type}` }]),
        ),
      },
    },
    operations: operations(catalogues, subscriptions),
    components: {
      messages,
      schemas,
      tags: Object.fromEntries(
        catalogues.map((catalogue) => [
          catalogue.name,
          { name: catalogue.name, description: catalogue.description },
        ]),
      ),
      securitySchemes: {
        role: {
          type: 'http',
          scheme: 'AWS4-HMAC-SHA256',
          description:
            'A role in the account of the bank, which signs its calls. That of `relay-events` alone may publish; a rule is written by who may deploy.',
        },
      },
      correlationIds: {
        trace: {
          description: 'The trace of the request, or of the clock’s call, that brought the event about.',
          location: '$message.payload#/traceparent',
        },
      },
    },
  };
}

const description = `Everything that happens is published on one EventBridge bus, after the fact, as a CloudEvent.

**Hearing.** Add a rule to the bus, for a queue of your own: \`{"source": ["${eventSource}"], "detail-type": ["TransactionCompleted"]}\`.
A rule may look into the event as well, below \`detail.data\`.

**Once, and in order.** An event is delivered at least once, and in any order. Its \`id\` is the same each time: remember
it. Of one customer’s events \`sequence\` tells the order, among those whose \`id\` begins alike.

**What may change.** Events and fields are added without notice: ignore what you do not know. Nothing is taken away.

**Nobody’s secrets.** A customer is an opaque id. No event carries an answer, a draft, a card number or words of theirs.`;
