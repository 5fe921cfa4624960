import type * as z from 'zod';
import { createSchema, type ZodOpenApiOverride } from 'zod-openapi';
import type { EventCatalogue } from '../event-catalogues.ts';
import { CloudEvent, eventSource } from '../events.ts';
import { withoutNoise } from '../openapi/without-noise.ts';
import type { AsyncapiDocument, Message } from './asyncapi-form.ts';

type Components = AsyncapiDocument['components'];

const SCHEMAS = '#/components/schemas/';

/** Every event as a message, and the schemas of what it carries, each under its own name. */
export function eventMessages(
  catalogues: readonly EventCatalogue[],
): Pick<Components, 'messages' | 'schemas'> {
  const messages: Components['messages'] = {};
  const schemas: Components['schemas'] = {};

  addAll(schemas, schemasOf('CloudEvent', CloudEvent));
  for (const catalogue of catalogues) {
    for (const [type, data] of Object.entries(catalogue.events)) {
      addAll(schemas, schemasOf(type, data));
      addAll(messages, { [type]: messageOf(type, catalogue) });
    }
  }
  return { messages, schemas };
}

/** A message is the event itself, as it stands in `detail`; the headers are what EventBridge says around it. */
function messageOf(type: string, { name, outboxId, described }: EventCatalogue): Message {
  const told = described[type];
  if (!told) throw new Error(`Nothing describes the event ${type}.`);
  const headers = { source: eventSource, 'detail-type': type };
  return {
    name: type,
    title: type.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    summary: told.summary,
    tags: [{ $ref: `#/components/tags/${name}` }],
    contentType: 'application/cloudevents+json',
    correlationId: { $ref: '#/components/correlationIds/trace' },
    headers: {
      type: 'object',
      properties: { source: { const: eventSource }, 'detail-type': { const: type } },
      required: Object.keys(headers),
    },
    payload: {
      allOf: [
        { $ref: `${SCHEMAS}CloudEvent` },
        { type: 'object', properties: { type: { const: type }, data: { $ref: SCHEMAS + type } } },
      ],
    },
    examples: [{ name: `${type}Example`, headers, payload: exampleOf(type, outboxId, told.example) }],
  };
}

function exampleOf(type: string, outboxId: string, data: Readonly<Record<string, unknown>>) {
  const event: CloudEvent = {
    specversion: '1.0',
    id: `${outboxId}:7:0`,
    source: eventSource,
    type,
    time: new Date(Number(data['atMs'])).toISOString(),
    subject: 'c-anna',
    datacontenttype: 'application/json',
    sequence: '000000000007.000',
    factid: '5f2b1c0d9e8a7f6b5c4d3e2f1a0b9c8d',
    pseudonym: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    data,
  };
  return plain(event);
}

/** A schema under this name, and under theirs those that it refers to. */
function schemasOf(name: string, schema: z.ZodType): Components['schemas'] {
  const { schema: made, components } = createSchema(schema, { schemaRefPath: SCHEMAS, opts: { override } });
  return plain(name in components ? components : { ...components, [name]: made });
}

/** An event may gain fields, so it forbids none. JSON Schema has a list of examples where OpenAPI has one. */
const override: ZodOpenApiOverride = (context) => {
  withoutNoise(context);
  const { jsonSchema } = context;
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (!('example' in jsonSchema)) return;
  jsonSchema.examples = [jsonSchema['example']];
  delete jsonSchema['example'];
};

/** Two things of one name are the same thing, or the document would say of one what holds for the other. */
function addAll<Thing>(all: Record<string, Thing>, more: Readonly<Record<string, Thing>>): void {
  for (const [name, thing] of Object.entries(more)) {
    if (name in all && JSON.stringify(all[name]) !== JSON.stringify(thing)) {
      throw new Error(`Two different things in the events are called ${name}.`);
    }
    all[name] = thing;
  }
}

/** As it will stand in the file: nothing that is undefined. */
const plain = (thing: unknown) => JSON.parse(JSON.stringify(thing));
