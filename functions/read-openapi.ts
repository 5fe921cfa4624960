import document from '../docs/api/openapi.json' with { type: 'json' };
import { readOpenapiRoute } from '../shared/contract/document-routes.ts';
import { endpoint } from './edge/endpoint.ts';

const body = JSON.stringify(document);

/** GET /openapi.json: the contract, for machines. */
export const handler = endpoint(readOpenapiRoute, async () => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' },
  body,
}));
