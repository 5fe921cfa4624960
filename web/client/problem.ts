import type { components } from './schema.generated.ts';

/** An expected "no" of the API (RFC 9457): a closed `code` to act on, and a `detail` to show. */
export type Problem = components['schemas']['Problem'];

/**
 * The problem in an answer, or nothing when there is none: the call went well, or the gateway spoke for itself
 * (401, 429, 503), or the fault is the bank's own (500).
 *
 * ```ts
 * const problem = problemOf(await bank.POST(…));
 * if (problem?.code === 'session-changed') await readAgain();
 * ```
 */
export function problemOf({ error, response }: { error?: unknown; response: Response }): Problem | undefined {
  const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  return mediaType === 'application/problem+json' && isProblem(error) ? error : undefined;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'status' in value;
}
