import type { AsyncapiDocument } from '../asyncapi/asyncapi-form.ts';
import { eventsContentsHtml, eventsHtml, sharedSchemasOf } from '../asyncapi/events-html.ts';
import { docsStyle } from './docs-style.ts';
import { Html, html, inline, prose } from './html.ts';
import { operationHtml, type Shared, type ShownOperation } from './operation-html.ts';
import { schemaHtml } from './schema-html.ts';

/**
 * The contract for people: one page of plain HTML, without scripts and without anything from elsewhere, so that
 * it may be served under `default-src 'none'` with the digest of `docsStyle` as its `style-src`.
 *
 * Each problem type's URI (`/docs#session-changed`) leads to what it means and what to do.
 */
export function docsPage(document: object, events: object): string {
  const { info, tags, paths, components } = document as ShownDocument;
  const published = events as AsyncapiDocument;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, method, path })),
  );
  const chapters = tags.map((tag) => ({
    ...tag,
    operations: operations.filter((operation) => operation.tags.includes(tag.name)),
  }));

  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title} API</title>
<style>${new Html(docsStyle)}</style>
</head>
<body>
<a class="skip" href="#start">Skip to the contract</a>
<nav aria-label="Contents">
<details><summary>${info.title}</summary>
${chapters.map(contentsHtml)}
${eventsContentsHtml(published)}
<p>Reference</p>
<ul><li><a href="#refusals">Refusals</a></li><li><a href="#schemas">Schemas</a></li></ul>
</details>
</nav>
<main id="start">
<header><h1>${info.title}</h1><p class="lead">${info.summary}</p>
<p class="quiet">Version ${info.version} · <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1)</p></header>
${prose(info.description)}
${chapters.map(
  (chapter) => html`<section><h2>${chapter.name}</h2><p>${chapter.description}</p>
${chapter.operations.map((operation) => operationHtml(operation, components))}</section>`,
)}
${eventsHtml(published)}
${refusalsHtml(components)}
<section><h2 id="schemas">Schemas</h2>
${Object.entries({ ...sharedSchemasOf(published), ...components.schemas }).map(
  ([name, schema]) => html`<article id="schema-${name}"><h3>${name}</h3>${schemaHtml(schema)}</article>`,
)}</section>
</main>
</body>
</html>
`.source;
}

/** As much of an OpenAPI document as the page shows. */
interface ShownDocument {
  readonly info: Record<'title' | 'version' | 'summary' | 'description', string>;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Record<string, Record<string, Omit<ShownOperation, 'method' | 'path'>>>;
  readonly components: Shared & {
    readonly examples: Record<string, { readonly value: Record<'title' | 'status' | 'detail', string> }>;
  };
}

function contentsHtml({ name, operations }: { name: string; operations: readonly ShownOperation[] }): Html {
  return html`<p>${name}</p>
<ul>${operations.map(
    ({ operationId }) => html`<li><a href="#${operationId}">${sentenceCase(operationId)}</a></li>`,
  )}</ul>`;
}

function refusalsHtml({ examples }: ShownDocument['components']): Html {
  return html`<section><h2 id="refusals">Refusals</h2>
<p>Every expected "no", what it means, and what to do.</p>
<dl>${Object.entries(examples).map(
    ([
      code,
      { value },
    ]) => html`<div id="${code}"><dt><code>${code}</code> <span class="quiet">${value.status}</span></dt>
<dd>${value.title} ${inline(value.detail)}</dd></div>`,
  )}</dl></section>`;
}

function sentenceCase(operationId: string): string {
  const words = operationId.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
