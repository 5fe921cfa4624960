import ajv2020, { type ValidateFunction } from '@redocly/ajv/dist/2020.js';
import type { Schema } from './a-value.ts';

/** The document, as far as it is read here. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface OperationObject {
  readonly operationId: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<Record<string, ResponseObject | { readonly $ref: string }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

interface ResponseObject {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** One door, as the document describes it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** A caller needs one of these; none at all: it is open to everybody. */
  readonly scopes: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  /** The media types of its body. */
  readonly mediaTypes: readonly string[];
}

/** The document, read for whoever asks at its doors and looks at what they answer. */
export interface Published {
  readonly operations: readonly Operation[];
  resolve(ref: string): Schema;
  /** What an operation may answer with this status, as media types; `undefined` where it may not. */
  mediaTypesOf(operation: Operation, status: number): readonly string[] | undefined;
  /** What is wrong with such an answer, by its schema; nothing where it fits, or where there is no schema. */
  faultsOf(operation: Operation, status: number, mediaType: string, said: unknown): string | undefined;
}

/** Reads a document. Its schemas are held by a validator of JSON Schema 2020-12, as OpenAPI 3.1 says. */
export function readPublished(document: Document): Published {
  const ajv = new ajv2020.default({
    strict: false,
    validateFormats: true,
    allErrors: false,
    formats: FORMATS,
  });
  ajv.addSchema(document as object, 'contract');
  const found = <Found>(ref: string): Found =>
    ref
      .slice(2)
      .split('/')
      .reduce<unknown>((at, name) => (at as Record<string, unknown>)[unescaped(name)], document) as Found;
  const derefed = <Found>(value: Found | { readonly $ref: string }): Found =>
    typeof value === 'object' && value !== null && '$ref' in value ? found<Found>(value.$ref) : value;
  /** By the schema's own text: a thousand answers have some hundred and fifty. */
  const validators = new Map<string, ValidateFunction>();

  const responseOf = ({ path, method }: Operation, status: number): ResponseObject | undefined => {
    const response = document.paths[path]?.[method.toLowerCase()]?.responses[status];
    return response && derefed<ResponseObject>(response);
  };

  return {
    operations: Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, each]) => ({
        id: each.operationId,
        method: method.toUpperCase(),
        path,
        scopes: [...new Set((each.security ?? []).flatMap((one) => Object.values(one).flat()))],
        parameters: (each.parameters ?? []).map((one) => derefed<Parameter>(one)),
        body: each.requestBody?.content['application/json']?.schema,
        mediaTypes: Object.keys(each.requestBody?.content ?? {}),
      })),
    ),
    resolve: (ref) => found<Schema>(ref),
    mediaTypesOf: (operation, status) => {
      const response = responseOf(operation, status);
      return response && Object.keys(response.content ?? {});
    },
    faultsOf: (operation, status, mediaType, said) => {
      const schema = responseOf(operation, status)?.content?.[mediaType]?.schema;
      if (!schema) return undefined;
      const text = JSON.stringify(schema);
      const validate = validators.get(text) ?? ajv.compile(inDocument(text));
      validators.set(text, validate);
      return validate(said) ? undefined : ajv.errorsText(validate.errors);
    },
  };
}

const unescaped = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~');

/** References lead into the document, wherever they stand. */
const inDocument = (schema: string): object =>
  JSON.parse(schema, (name, value) =>
    name === '$ref' && typeof value === 'string' ? value.replace(/^#/, 'contract#') : value,
  );

/** RFC 3339, as the contract writes it. */
const FORMATS = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
} as const;
