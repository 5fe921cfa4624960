import type { Route } from './route.ts';

export const documentRoutes = [
  {
    function: 'read-openapi',
    method: 'GET',
    path: '/openapi.json',
    summary: 'This contract, as an OpenAPI 3.1 document.',
    scopes: [],
    grants: [],
    guard: 'none',
    answer: { status: 200, description: '' },
    refusals: [],
  },
  {
    function: 'read-docs',
    method: 'GET',
    path: '/docs',
    summary: 'This contract, for people.',
    scopes: [],
    grants: [],
    guard: 'none',
    answer: { status: 200, description: '' },
    refusals: [],
  },
] as const satisfies readonly Route[];
