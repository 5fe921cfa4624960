import { expect } from 'vitest';
import { Problem } from '../../../shared/contract/problem.ts';
import type { Route } from '../../../shared/contract/route.ts';
import { system } from './stage-of-the-test.ts';

interface PublishedResponse {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: PublishedProblem }>>;
}

interface PublishedProblem {
  readonly allOf?: readonly {
    readonly properties?: { readonly code?: { readonly enum: readonly string[] } };
  }[];
}

interface Published {
  readonly paths: Record<string, Record<string, { readonly responses: Record<string, PublishedResponse> }>>;
}

/** The contract as the running system publishes it: the documents for machines, and the page for people. */
export async function readPublished(): Promise<{ document: Published; events: unknown; page: string }> {
  const [document, events, page] = await Promise.all([
    fetch(`${system.url}/openapi.json`).then((answer) => answer.json() as Promise<Published>),
    fetch(`${system.url}/asyncapi.json`).then((answer) => answer.json() as Promise<unknown>),
    fetch(`${system.url}/docs`).then((answer) => answer.text()),
  ]);
  return { document, events, page };
}

const published = readPublished();

/** What the document says of one answer of a door. */
export async function publishedResponse(
  { path, method }: Pick<Route, 'path' | 'method'>,
  status: number,
): Promise<PublishedResponse | undefined> {
  const { document } = await published;
  return document.paths[path]?.[method.toLowerCase()]?.responses[status];
}

/**
 * The problem of an answer, once it was seen to be one: as RFC 9457 has it, of the form that the contract gives, with
 * a type that leads to an explanation, and a code that the document names for this door and status.
 */
export async function problemIn(answer: Response, route: Pick<Route, 'path' | 'method'>): Promise<Problem> {
  const said: unknown = await answer.json();

  expect(answer.headers.get('content-type'), JSON.stringify(said)).toBe('application/problem+json');
  const problem = Problem.parse(said);
  expect(problem).toEqual(said);
  expect(problem.status).toBe(answer.status);
  expect(problem.requestId).toBeTruthy();
  expect(answer.headers.get('cache-control')).toBe('no-store');

  const anchor = /^\/docs#([a-z-]+)$/.exec(problem.type)?.[1];
  expect(anchor).toBe(problem.code);
  expect((await published).page).toContain(`id="${anchor}"`);
  const documented = (await publishedResponse(route, answer.status))?.content?.['application/problem+json'];
  const codes = documented?.schema.allOf?.flatMap(({ properties }) => properties?.code?.enum ?? []);
  expect(codes, `${route.method} ${route.path} documents for ${answer.status}`).toContain(problem.code);
  return problem;
}
