import { type Html, html, inline, prose } from '../openapi/html.ts';
import { exampleHtml, type Schema, schemaHtml } from '../openapi/schema-html.ts';
import type { AsyncapiDocument, Message, Operation } from './asyncapi-form.ts';

/** The events for people: how to hear them, then each with what it says, what it carries, and who hears it. */
export function eventsHtml(document: AsyncapiDocument): Html {
  return html`<section><h2 id="events">Events</h2>
<p class="quiet"><a href="/asyncapi.json">asyncapi.json</a> (AsyncAPI 3.0)</p>
${prose(document.info.description)}
<p>Each stands in an envelope, the <a href="#schema-CloudEvent">CloudEvent</a>; below is what its <code>data</code> carries.</p>
</section>
${chaptersOf(document).map(
  ({ title, summary, messages }) => html`<section><h2>Events: ${title}</h2><p>${inline(summary)}</p>
${messages.map((message) => eventHtml(message, document))}</section>`,
)}`;
}

export function eventsContentsHtml(document: AsyncapiDocument): Html {
  return html`<p>Events</p>
<ul><li><a href="#events">Hearing them</a></li></ul>
${chaptersOf(document).map(
  ({ title, messages }) => html`<p>Events: ${title}</p>
<ul>${messages.map((message) => html`<li><a href="#event-${message.name}">${message.title}</a></li>`)}</ul>`,
)}`;
}

/** What events refer to. What they carry themselves is shown with them. */
export const sharedSchemasOf = ({ components }: AsyncapiDocument): Record<string, Schema> =>
  Object.fromEntries(Object.entries(components.schemas).filter(([name]) => !(name in components.messages)));

function eventHtml({ name, summary, examples }: Message, document: AsyncapiDocument): Html {
  const schema: Schema = document.components.schemas[name] ?? {};
  const hearing = Object.values(document.operations).filter(
    ({ action, messages }) => action === 'receive' && messages.some(({ $ref }) => nameIn($ref) === name),
  );

  return html`<article id="event-${name}">
<h3><code>${name}</code></h3>
<p>${inline(summary)}</p>
<h4>Carries</h4>${schemaHtml(schema)}${exampleHtml({ examples: examples.map(({ payload }) => payload['data']) })}
<h4>Heard by</h4>
${
  hearing.length > 0
    ? html`<dl>${hearing.map(listenerHtml)}</dl>`
    : html`<p class="quiet">None of our own functions: it is there for yours.</p>`
}
</article>`;
}

const listenerHtml = (operation: Operation): Html =>
  html`<div><dt><code>${operation.title}</code> <span class="quiet">${filterOf(operation)}</span></dt>
<dd>${inline(operation.summary)}</dd></div>`;

/** Which of the events alone, where the bus looks into them. */
function filterOf(operation: Operation): Html {
  const pattern = operation['x-eventbridge-pattern'] as
    | { readonly detail?: { readonly data: Readonly<Record<string, readonly string[]>> } }
    | undefined;
  return html`${Object.entries(pattern?.detail?.data ?? {}).map(
    ([field, values]) =>
      html`where <code>${field}</code> has ${values.map((value, at) => html`${at > 0 && ' or '}<code>${value}</code>`)}`,
  )}`;
}

/** One for each catalogue: what we send together. */
const chaptersOf = ({ operations, components }: AsyncapiDocument) =>
  Object.values(operations)
    .filter(({ action }) => action === 'send')
    .map(({ title, summary, messages }) => ({
      title,
      summary,
      messages: messages.flatMap(({ $ref }) => components.messages[nameIn($ref)] ?? []),
    }));

const nameIn = ($ref: string): string => $ref.split('/').at(-1) ?? '';
