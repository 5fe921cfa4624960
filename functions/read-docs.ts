import { createHash } from 'node:crypto';
import events from '../docs/api/asyncapi.json' with { type: 'json' };
import document from '../docs/api/openapi.json' with { type: 'json' };
import { readDocsRoute } from '../shared/contract/document-routes.ts';
import { docsPage } from '../shared/contract/openapi/docs-page.ts';
import { docsStyle } from '../shared/contract/openapi/docs-style.ts';
import { endpoint } from './edge/endpoint.ts';

const page = docsPage(document, events);
const style = createHash('sha256').update(docsStyle).digest('base64');
const nothingFromElsewhere = [
  "default-src 'none'",
  `style-src 'sha256-${style}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GET /docs: the contract, for people. */
export const handler = endpoint(readDocsRoute, async () => ({
  statusCode: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': nothingFromElsewhere,
    'cache-control': 'public, max-age=300',
  },
  body: page,
}));
