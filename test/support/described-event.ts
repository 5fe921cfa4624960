import * as z from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { asyncapiDocument } from '../../shared/contract/asyncapi/asyncapi-document.ts';
import { eventCatalogues } from '../../shared/contract/event-catalogues.ts';
import type { CloudEvent } from '../../shared/contract/events.ts';
import { subscriptions } from '../../shared/contract/subscriptions.ts';

/** The document of the events, made as `npm run generate` makes it. */
export const described = asyncapiDocument(
  { catalogues: eventCatalogues, subscriptions },
  packageJson.version,
);

/** One schema for each event, made of what the document says of it and of nothing else, as another team would. */
const schemaOf = new Map(
  Object.values(described.components.messages).map(({ name, payload }) => [name, theirs(payload)]),
);
/** Strict, unlike the document, which lets an event gain fields: what it does not name is not published. */
const dataOf = new Map(eventCatalogues.flatMap(({ events }) => Object.entries(events)));

/** The event, once it was seen to be one that the document describes, and to be as it says there. */
export function asDescribed(event: CloudEvent): CloudEvent {
  const schema = schemaOf.get(event.type);
  const data = dataOf.get(event.type);
  if (!schema || !data) throw new Error(`${event.type} was published, and no document describes it.`);
  schema.parse(event);
  data.parse(event.data);
  return event;
}

function theirs(payload: object): z.ZodType {
  const whole = JSON.stringify({ ...payload, $defs: described.components.schemas });
  return z.fromJSONSchema(JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')));
}
