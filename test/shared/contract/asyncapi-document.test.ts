import { describe, expect, it } from 'vitest';
import { asyncapiDocument } from '../../../shared/contract/asyncapi/asyncapi-document.ts';
import { AsyncapiForm } from '../../../shared/contract/asyncapi/asyncapi-form.ts';
import { type EventCatalogue, eventCatalogues } from '../../../shared/contract/event-catalogues.ts';
import { CloudEvent } from '../../../shared/contract/events.ts';
import { subscriptions } from '../../../shared/contract/subscriptions.ts';
import { asDescribed, described } from '../../support/described-event.ts';

const messages = Object.values(described.components.messages);
const published = eventCatalogues.flatMap(({ events }) => Object.keys(events));
const [session, offers] = eventCatalogues as [EventCatalogue, EventCatalogue];

describe('the AsyncAPI document', () => {
  it('has the form of AsyncAPI 3.0, and no field of its own', () => {
    expect(AsyncapiForm.parse(described)).toEqual(described);
  });

  it('has every event that is published, and no other', () => {
    expect(messages.map(({ name }) => name)).toEqual(published);
    expect(Object.keys(described.channels['bus']?.messages ?? {})).toEqual(published);
    expect(new Set(published).size).toBe(published.length);
  });

  it('leads nowhere that is not', () => {
    const dead = refsIn(described).filter(($ref) => at($ref) === undefined);

    expect(refsIn(described).length).toBeGreaterThan(100);
    expect(dead).toEqual([]);
  });

  it('says of each event what happened, in a sentence of its own', () => {
    const sentences = messages.map(({ summary }) => summary);

    expect(sentences.filter((sentence) => !/^[A-Z][^.]{15,120}\.$/.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('lets an event gain fields', () => {
    const schemas = Object.values(described.components.schemas);

    expect(schemas.filter(({ additionalProperties }) => additionalProperties === false)).toEqual([]);
  });

  it('is the same each time', () => {
    const again = asyncapiDocument({ catalogues: eventCatalogues, subscriptions }, described.info.version);

    expect(JSON.stringify(again)).toBe(JSON.stringify(described));
  });
});

describe('an example', () => {
  it.each(messages)('of $name is such an event', ({ name, examples }) => {
    for (const { headers, payload } of examples) {
      const event = CloudEvent.parse(payload);
      expect(asDescribed(event)).toEqual(payload);
      expect([event.type, headers['detail-type'], headers['source']]).toEqual([name, name, event.source]);
      expect(event.time).toBe(new Date(Number(event.data['atMs'])).toISOString());
    }
  });

  it.each(messages)('of $name that lacks what it must carry is none', ({ examples: [example] }) => {
    const event = CloudEvent.parse(example?.payload);

    expect(() => asDescribed({ ...event, data: {} })).toThrow('atMs');
    expect(() => asDescribed({ ...event, type: 'Unheard' })).toThrow('no document describes it');
    expect(() => asDescribed({ ...event, data: { ...event.data, cardNumber: '…' } })).toThrow('cardNumber');
  });
});

describe('who hears what', () => {
  const receiving = Object.values(described.operations).filter(({ action }) => action === 'receive');

  it('is told of every subscription', () => {
    expect(receiving.map(({ title, summary }) => [title, summary])).toEqual(
      subscriptions.map((subscription) => [subscription.function, subscription.summary]),
    );
  });

  it.each(subscriptions)('$function hears its events, and those alone that the bus lets through', (each) => {
    const operation = receiving.find(({ title }) => title === each.function);

    expect(operation?.messages.map(({ $ref }) => $ref.split('/').at(-1))).toEqual(each.events);
    expect(operation?.['x-eventbridge-pattern']).toEqual({
      source: ['staffetta'],
      'detail-type': each.events,
      ...(each.among && { detail: { data: { [each.among.list]: [each.among.value] } } }),
    });
  });

  it('is nobody who waits for an event that is never published', () => {
    const never = subscriptions.flatMap(({ events }) => events.filter((type) => !published.includes(type)));

    expect(never).toEqual([]);
  });
});

describe('what cannot be published', () => {
  const made = (catalogue: EventCatalogue) => () =>
    asyncapiDocument({ catalogues: [session, catalogue], subscriptions: [] }, '1.2.3');

  it('is an event that nobody described', () => {
    expect(made({ ...offers, described: {} })).toThrow('Nothing describes the event OfferChosen.');
  });

  it('are two events of one name', () => {
    expect(
      made({ ...session, events: { SessionOpened: session.events['DataErased'] ?? CloudEvent } }),
    ).toThrow('Two different things in the events are called SessionOpened.');
  });
});

function refsIn(thing: unknown): string[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : refsIn(value),
  );
}

const at = ($ref: string): unknown =>
  $ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((thing, key) => (thing as Record<string, unknown> | undefined)?.[key], described);
