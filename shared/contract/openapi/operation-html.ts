import { type Html, html, inline } from './html.ts';
import { exampleHtml, type Schema, schemaHtml, summaryOf } from './schema-html.ts';

interface Ref {
  readonly $ref: string;
}

export interface ShownOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Record<string, Response | Ref>;
}

/** What operations refer to. */
export interface Shared {
  readonly parameters: Record<string, Parameter>;
  readonly headers: Record<string, { readonly description?: string }>;
  readonly responses: Record<string, Response>;
  readonly schemas: Record<string, Schema>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

interface Response {
  readonly description: string;
  readonly headers?: Record<string, Ref>;
  readonly content?: Content;
}

type Content = Record<string, { readonly schema: Schema; readonly examples?: Record<string, unknown> }>;

export function operationHtml(operation: ShownOperation, shared: Shared): Html {
  const { operationId, method, path, summary, description, parameters, requestBody } = operation;
  const asked = (parameters ?? []).map((parameter) => resolved(parameter, shared.parameters));
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [status, resolved(response, shared.responses)] as const,
  );
  const [answer] = responses;

  return html`<article id="${operationId}">
<h3><span class="method ${method}">${method.toUpperCase()}</span> <code>${breakable(path)}</code></h3>
<p>${inline(summary)} <span class="quiet">${inline(description)}</span></p>
${asked.length > 0 && html`<h4>Asked with</h4><dl>${asked.map(parameterHtml)}</dl>`}
${requestBody && html`<h4>Body</h4>${contentHtml(requestBody.content, shared)}`}
${answer && html`<h4>Answer ${answer[0]}</h4><p>${inline(answer[1].description)}</p>${headersHtml(answer[1], shared)}${contentHtml(answer[1].content, shared)}`}
<h4>Other answers</h4>
<ul class="refusals">${responses.slice(1).map(([status, response]) => refusalHtml(status, response))}</ul>
</article>`;
}

function parameterHtml({ name, in: place, required, description, schema }: Parameter): Html {
  return html`<div><dt><code>${name}</code> <span class="quiet">${place}${required ? '' : ', optional'}, ${summaryOf(schema)}</span></dt>
<dd>${inline(description ?? schema.description ?? '')}</dd></div>`;
}

function headersHtml({ headers }: Response, shared: Shared): Html | false {
  if (!headers) return false;
  return html`<dl>${Object.entries(headers).map(
    ([name, header]) => html`<div><dt><code>${name}</code> <span class="quiet">header</span></dt>
<dd>${inline(resolved(header, shared.headers).description ?? '')}</dd></div>`,
  )}</dl>`;
}

/** The schema by its name, with its example at hand. */
function contentHtml(content: Content = {}, { schemas }: Shared): Html {
  return html`${Object.entries(content).map(([mediaType, { schema }]) =>
    mediaType === 'application/json'
      ? html`${schemaHtml(schema)}${schema.$ref && exampleHtml(resolved(schema as Ref, schemas))}`
      : html`<p class="quiet"><code>${mediaType}</code></p>`,
  )}`;
}

/** Our own refusals are shown by code, each leading to what to do; the gateway's, by what they say. */
function refusalHtml(status: string, { description, content }: Response): Html {
  const codes = Object.keys(content?.['application/problem+json']?.examples ?? {});
  const said = codes.map((code) => html` <a href="#${code}"><code>${code}</code></a>`);
  return html`<li><b>${status}</b><span>${codes.length > 0 ? said : inline(description)}</span></li>`;
}

function resolved<Thing extends object>(thing: Thing | Ref, shared: Record<string, Thing>): Thing {
  if (!('$ref' in thing)) return thing;
  const found = shared[thing.$ref.split('/').at(-1) ?? ''];
  if (!found) throw new Error(`Nothing stands at ${thing.$ref}.`);
  return found;
}

/** Lets a long path break after a slash instead of widening the page. */
function breakable(path: string): Html {
  return html`${path.split(/(?<=\/)/).map((piece) => html`${piece}<wbr>`)}`;
}
