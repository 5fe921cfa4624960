import { describe, expect, it } from 'vitest';
import { openapiDocument } from '../../../shared/contract/openapi/openapi-document.ts';
import { refusalsOf } from '../../../shared/contract/openapi/refusals-of.ts';
import { statusOf } from '../../../shared/contract/problem.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { aContract } from './a-contract.ts';

const document = openapiDocument(aContract, '1.2.3');
const { '/session': session, '/docs': docs } = document.paths ?? {};
const takeOver = document.paths?.['/session/transactions/{transactionId}/take-over']?.post;
const completion = document.paths?.['/terminals/{terminalId}/withdrawals/{transactionId}/completion']?.post;

describe('the OpenAPI document', () => {
  it('has every route of the contract, and no other', () => {
    const { paths = {} } = openapiDocument(routes, '1.2.3');

    const described = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );

    expect(described.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it('names an operation as its function is named', () => {
    expect(takeOver?.operationId).toBe('takeOver');
  });

  it('is the same each time', () => {
    expect(JSON.stringify(openapiDocument(aContract, '1.2.3'))).toBe(JSON.stringify(document));
  });

  it('will not publish a path that no capability describes', () => {
    const stray = { ...aContract[0], path: '/stray' } as (typeof aContract)[number];

    expect(() => openapiDocument([stray], '1.2.3')).toThrow('No tag describes /stray.');
  });
});

describe('what a request needs', () => {
  it.each([
    ['a read', session?.get, ['IfNoneMatch', 'Visit', 'Traceparent']],
    ['a change', takeOver, ['IfMatch', 'IdempotencyKey', 'Traceparent']],
    ['a fact', completion, ['IdempotencyKey', 'VisitOfMachine', 'Traceparent']],
  ])('names the headers of %s', (_, operation, names) => {
    const headers = operation?.parameters?.flatMap((parameter) =>
      '$ref' in parameter ? parameter.$ref : [],
    );

    expect(headers).toEqual(names.map((name) => `#/components/parameters/${name}`));
  });

  it.each([
    ['a customer or a machine', session?.get, ['customer', 'discovery', 'network', 'discovery']],
    ['a machine', completion, ['network', 'discovery']],
    ['nobody in particular', docs?.get, []],
  ])('opens to %s', (_, operation, schemes) => {
    expect(operation?.security?.flatMap(Object.keys)).toEqual(schemes);
  });

  it('shows the example of the schema, and forbids what the schema forbids', () => {
    const body = takeOver?.requestBody;

    expect(body).toMatchObject({
      content: {
        'application/json': {
          schema: { properties: { reason: { example: 'I am at home now.' } }, additionalProperties: false },
        },
      },
    });
  });
});

describe('what an answer says', () => {
  it('carries the version of the session, and whether it is a repeat', () => {
    expect(takeOver?.responses?.['200']).toMatchObject({
      headers: {
        ETag: { $ref: '#/components/headers/ETag' },
        'Idempotency-Replayed': { $ref: '#/components/headers/IdempotencyReplayed' },
      },
    });
  });

  it('may be that nothing is newer, and that it is the machine that reports', () => {
    expect(session?.get?.responses).toHaveProperty('304');
    expect(completion?.responses?.['403']).not.toMatchObject({
      description: expect.stringContaining('visit-over'),
    });
  });

  it('may gain a field later', () => {
    expect(document.components?.schemas?.['Session']).not.toHaveProperty('additionalProperties');
  });

  it('groups what may be refused by status, with an example for each code', () => {
    expect(takeOver?.responses?.['409']).toMatchObject({
      headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
      content: {
        'application/problem+json': {
          schema: {
            allOf: [
              { $ref: '#/components/schemas/Problem' },
              {
                properties: {
                  status: { const: 409 },
                  code: { enum: expect.arrayContaining(['transaction-held']) },
                },
              },
            ],
          },
          examples: { 'transaction-held': { $ref: '#/components/examples/transaction-held' } },
        },
      },
    });
  });

  it.each(aContract)('leaves no refusal of $function out', (route) => {
    const method = route.method.toLowerCase() as 'get' | 'post';
    const responses = document.paths?.[route.path]?.[method]?.responses ?? {};

    for (const code of refusalsOf(route)) {
      expect(JSON.stringify(responses[`${statusOf[code]}`]), code).toContain(`"${code}"`);
    }
  });

  it('tells the 401 of the gateway as it is: no problem+json', () => {
    expect(takeOver?.responses?.['401']).toEqual({ $ref: '#/components/responses/Unauthorized' });
    expect(document.components?.responses?.['Unauthorized']).toMatchObject({
      headers: { 'WWW-Authenticate': { $ref: '#/components/headers/WwwAuthenticate' } },
      content: { 'application/json': { example: { message: 'Unauthorized' } } },
    });
    expect(docs?.get?.responses).not.toHaveProperty('401');
  });
});
