import document from '../docs/api/asyncapi.json' with { type: 'json' };
import { readAsyncapiRoute } from '../shared/contract/document-routes.ts';
import { endpoint } from './edge/endpoint.ts';

const body = JSON.stringify(document);

/** GET /asyncapi.json: what is published and who hears it, for machines. */
export const handler = endpoint(readAsyncapiRoute, async () => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' },
  body,
}));
