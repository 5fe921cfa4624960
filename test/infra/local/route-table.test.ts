import { describe, expect, it } from 'vitest';
import { createRouteTable } from '../../../infra/local/gateway/route-table.ts';

const keys = [
  '$default',
  'ANY /{proxy+}',
  'GET /{thing}',
  'GET /session',
  'ANY /session',
  'POST /terminals/{terminal-id}/visits/current',
  'POST /terminals/{terminal-id}/visits/{visitId}',
];
const find = createRouteTable(keys.map((routeKey) => ({ routeKey, target: routeKey })));

describe('a request takes the most specific route', () => {
  it.each([
    ['GET', '/session', 'GET /session', undefined],
    ['DELETE', '/session', 'ANY /session', undefined],
    ['GET', '/other', 'GET /{thing}', { thing: 'other' }],
    ['GET', '/other/deep', 'ANY /{proxy+}', { proxy: 'other/deep' }],
    ['GET', '/', '$default', undefined],
    ['POST', '/terminals/t-1/visits/current', keys[5], { 'terminal-id': 't-1' }],
    ['POST', '/terminals/t-1/visits/v%2F1', keys[6], { 'terminal-id': 't-1', visitId: 'v/1' }],
  ])('%s %s', (method, path, routeKey, pathParameters) => {
    expect(find(method, path)).toMatchObject({ routeKey, pathParameters });
  });
});
