import type { Route } from './route.ts';

export const readOpenapiRoute = {
  function: 'read-openapi',
  method: 'GET',
  path: '/openapi.json',
  summary: 'This contract, as an OpenAPI 3.1 document.',
  scopes: [],
  grants: [],
  guard: 'none',
  answer: { status: 200, description: 'OpenAPI 3.1.', mediaType: 'application/json' },
  refusals: [],
} as const satisfies Route;

export const readAsyncapiRoute = {
  function: 'read-asyncapi',
  method: 'GET',
  path: '/asyncapi.json',
  summary: 'The events that are published and who hears them, as an AsyncAPI 3.0 document.',
  scopes: [],
  grants: [],
  guard: 'none',
  answer: { status: 200, description: 'AsyncAPI 3.0.', mediaType: 'application/json' },
  refusals: [],
} as const satisfies Route;

export const readDocsRoute = {
  function: 'read-docs',
  method: 'GET',
  path: '/docs',
  summary: 'This contract, for people.',
  scopes: [],
  grants: [],
  guard: 'none',
  answer: { status: 200, description: 'A page that needs nothing from elsewhere.', mediaType: 'text/html' },
  refusals: [],
} as const satisfies Route;

export const documentRoutes = [readOpenapiRoute, readAsyncapiRoute, readDocsRoute] as const;
