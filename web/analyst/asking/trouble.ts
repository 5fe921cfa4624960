import { problemOf } from '../../client/problem.ts';
import { SignInOver } from '../../shared/sign-in/tokens.ts';

/** Why there is no answer, as far as it matters to what one does next. */
export interface Trouble {
  readonly why: 'being-counted' | 'busy' | 'signed-out' | 'not-allowed' | 'days' | 'no-line' | 'broken';
  /** When it is worth asking again, if anybody said. */
  readonly againAtMs?: number;
}

export function troubleIn(
  { response, error }: { response: Response; error?: unknown },
  nowMs: number,
): Trouble {
  const why = whyOf(response.status, problemOf({ error, response })?.code);
  const afterS = Number(response.headers.get('retry-after') ?? Number.NaN);
  return { why, ...(Number.isFinite(afterS) && { againAtMs: nowMs + afterS * 1_000 }) };
}

/** What was thrown, so nobody answered. */
export function troubleOf(failure: unknown): Trouble {
  if (failure instanceof SignInOver) return { why: 'signed-out' };
  return { why: failure instanceof TypeError || isTimeout(failure) ? 'no-line' : 'broken' };
}

function whyOf(status: number, code: string | undefined): Trouble['why'] {
  if (code === 'measure-not-ready') return 'being-counted';
  if (code === 'range-invalid') return 'days';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'not-allowed';
  if (status === 429 || status === 503) return 'busy';
  return 'broken';
}

const isTimeout = (failure: unknown): boolean =>
  failure instanceof DOMException && failure.name === 'TimeoutError';
