import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { asyncapiDocument } from '../shared/contract/asyncapi/asyncapi-document.ts';
import { eventCatalogues } from '../shared/contract/event-catalogues.ts';
import { openapiDocument } from '../shared/contract/openapi/openapi-document.ts';
import { routes } from '../shared/contract/routes.ts';
import { subscriptions } from '../shared/contract/subscriptions.ts';
import { clientTypes } from './client-types/client-types.ts';
import { withMeasures } from './measures-in-text.ts';
import { permissionsInText } from './permissions-in-text.ts';

const MEASURES = 'docs/measures.md';

/** Every file that is made from the contract, by its path from the root, with what it must hold. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const document = openapiDocument(routes, packageJson.version);
  const events = asyncapiDocument({ catalogues: eventCatalogues, subscriptions }, packageJson.version);
  return new Map([
    ['docs/api/openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['docs/api/asyncapi.json', `${JSON.stringify(events, null, 2)}\n`],
    ['web/client/schema.generated.ts', await clientTypes(document)],
    ['docs/permissions.md', permissionsInText()],
    [MEASURES, withMeasures(readFileSync(join(import.meta.dirname, '..', MEASURES), 'utf8'))],
  ]);
}
