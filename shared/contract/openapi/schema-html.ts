import { type Html, html, inline } from './html.ts';

/** As much of JSON Schema as the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A schema in full: its fields, theirs, and so on; what has a name is a link. */
export function schemaHtml(schema: Schema): Html {
  return html`${!schema.properties && html`<p>${summaryOf(schema)}</p>`}${
    schema.description && html`<p>${inline(schema.description)}</p>`
  }${insideOf(schema)}${exampleHtml(schema)}`;
}

/** A schema in a few words: `text, at most 80 characters`. */
export function summaryOf(schema: Schema): Html {
  const name = schema.$ref?.split('/').at(-1);
  if (name) return html`<a href="#schema-${name}">${name}</a>`;
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum) {
    return html`${schema.enum.map((value, at) => html`${at > 0 && ' or '}<code>${JSON.stringify(value)}</code>`)}`;
  }
  const choices = choicesOf(schema);
  if (choices) return html`one of ${choices.length} forms`;
  if (schema.items)
    return html`list of ${summaryOf(schema.items)}${limits(schema.minItems, schema.maxItems, 'entries')}`;

  const type = schema.format ?? [schema.type ?? 'any'].flat().join(' or ');
  return html`${type}${limits(schema.minLength, schema.maxLength, 'characters')}${limits(schema.minimum, schema.maximum, '')}${
    schema.pattern && html` <code>${schema.pattern}</code>`
  }`;
}

function insideOf(schema: Schema): Html | undefined {
  const choices = choicesOf(schema);
  if (choices) return html`<ol>${choices.map((choice) => html`<li>${schemaHtml(choice)}</li>`)}</ol>`;
  if (schema.allOf) return html`${schema.allOf.map(schemaHtml)}`;
  if (schema.properties) return fieldsHtml(schema.properties, schema.required ?? []);
  if (schema.items && !schema.items.$ref) return insideOf(schema.items);
  if (typeof schema.additionalProperties === 'object') return insideOf(schema.additionalProperties);
  return undefined;
}

function fieldsHtml(fields: Record<string, Schema>, required: readonly string[]): Html {
  return html`<dl>${Object.entries(fields).map(
    ([name, field]) =>
      html`<div><dt><code>${name}</code> <span class="quiet">${summaryOf(field)}${
        !required.includes(name) && ', optional'
      }</span></dt><dd>${inline(field.description ?? '')}${!field.$ref && insideOf(field)}</dd></div>`,
  )}</dl>`;
}

export function exampleHtml({ example, examples }: Schema): Html | undefined {
  const shown = example ?? examples?.[0];
  if (shown === undefined) return undefined;
  return html`<pre tabindex="0" aria-label="Example">${JSON.stringify(shown, null, 2)}</pre>`;
}

function choicesOf({ oneOf, anyOf }: Schema): readonly Schema[] | undefined {
  return oneOf ?? anyOf;
}

function limits(least: number | undefined, most: number | undefined, unit: string): string {
  if (least === undefined && most === undefined) return '';
  if (most === undefined) return `, at least ${least} ${unit}`.trimEnd();
  if (least === undefined || least === 0) return `, at most ${most} ${unit}`.trimEnd();
  return `, ${least} to ${most} ${unit}`.trimEnd();
}
