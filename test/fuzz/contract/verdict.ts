import { Problem } from '../../../shared/contract/problem.ts';
import type { Operation, Published } from './published.ts';
import type { Heard } from './wire.ts';

/** A gateway gives up after thirty seconds. Nobody at a screen waits for so long. */
const ANSWER_WITHIN_MS = 10_000;

/** What nobody outside is told: names of code and of tables, and where in them something stood. */
const INSIDES =
  /node_modules|\bat [\w.<>]+ \(|\.ts:\d+|TypeError|ValidationException|ConditionalCheck|DynamoDB/;

const PROBLEM = 'application/problem+json';

/** What the gateway says in its own name, where a request never came to a door. */
const GATEWAY_SAYS = new Set(['Not Found', 'Request Entity Too Large', 'Bad Request']);

/**
 * In short, what became of a request at a door. Throws what is wrong with the answer: that it is a fault, late, no
 * answer or refusal that the document has for this door, or other than the schema of it.
 */
export function verdictOf(
  operation: Operation,
  heard: Heard,
  published: Published,
  withinMs = ANSWER_WITHIN_MS,
): string {
  const { status, headers, body, tookMs } = heard;
  const text = body.toString();
  const wrong = (what: string) => new Error(`${what} Status ${status}, ${text.slice(0, 1_000)}`);
  if (status >= 500 && !hasCode(mediaTypeOf(heard), text)) throw wrong('It is a fault.');
  if (tookMs > withinMs) throw wrong(`It took ${Math.round(tookMs)} ms.`);
  if (INSIDES.test(text) && operation.scopes.length > 0) throw wrong('It tells of our insides.');
  const mediaType = mediaTypeOf(heard);
  if (isGateways(status, mediaType, text)) return `not let in by the gateway: ${status}`;

  const mediaTypes = published.mediaTypesOf(operation, status);
  if (!mediaTypes) throw wrong('The document has no such status.');
  if (status === 304) return 'answered: nothing newer';
  if (status >= 400 && mediaType !== PROBLEM) throw wrong(`It is ${mediaType || 'nothing'}, and no problem.`);
  if (mediaTypes.length > 0 && !mediaTypes.includes(mediaType)) throw wrong(`It is ${mediaType}.`);
  if (mediaTypes.length === 0 && body.length > 0) throw wrong('It has a body, and the document has none.');
  const said = /json$/.test(mediaType) ? JSON.parse(text) : text;
  const faults = published.faultsOf(operation, status, mediaType, said);
  if (faults) throw wrong(`It is other than its schema: ${faults}.`);
  if (operation.scopes.length > 0 && headers['cache-control'] !== 'no-store') throw wrong('It may be kept.');
  if (status < 400) return `answered with ${status}`;
  const problem = Problem.parse(said);
  if (problem.status !== status || !problem.requestId) throw wrong('The problem is of something else.');
  return `refused with ${problem.code}`;
}

const mediaTypeOf = ({ headers }: Heard): string => headers['content-type']?.split(';')[0] ?? '';

/** A refusal for a while has a code; a fault has none. */
const hasCode = (mediaType: string, text: string): boolean =>
  mediaType === PROBLEM && typeof JSON.parse(text).code === 'string';

function isGateways(status: number, mediaType: string, text: string): boolean {
  if (status !== 404 && status !== 413 && status !== 400) return false;
  if (mediaType !== 'application/json') return false;
  return GATEWAY_SAYS.has((JSON.parse(text) as { message?: string }).message ?? '');
}
