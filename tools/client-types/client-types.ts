import openapiTS, { astToString } from 'openapi-typescript';

/**
 * The document as TypeScript types, in the form that openapi-fetch reads.
 *
 * The client makes an `Idempotency-Key` for every change, so its callers may leave it out.
 */
export async function clientTypes(document: object): Promise<string> {
  const forClients = structuredClone(document) as { components: { parameters: { IdempotencyKey: object } } };
  Object.assign(forClients.components.parameters.IdempotencyKey, { required: false });

  const types = await openapiTS(JSON.stringify(forClients), { alphabetize: false, immutable: true });
  return `${notice}${astToString(types)}`;
}

const notice = '// Made from docs/api/openapi.json by npm run generate. Change the contract instead.\n\n';
