import openapiTS, { astToString } from 'openapi-typescript';

interface Document {
  readonly components: { readonly parameters: Record<string, { required?: boolean }> };
}

/** What the client itself adds to a request, so that its callers may leave it out. */
const addedByTheClient = ['IdempotencyKey', 'VisitOfMachine'];

/** The document as TypeScript types, in the form that openapi-fetch reads. What has a default may be left out. */
export async function clientTypes(document: object): Promise<string> {
  const forClients = structuredClone(document) as Document;
  for (const name of addedByTheClient)
    Object.assign(forClients.components.parameters[name] ?? {}, { required: false });

  const types = await openapiTS(JSON.stringify(forClients), {
    alphabetize: false,
    defaultNonNullable: false,
  });
  return `${notice}${astToString(types)}`;
}

const notice = '// Made from docs/api/openapi.json by npm run generate. Change the contract instead.\n\n';
