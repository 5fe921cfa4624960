export interface RetryOptions {
  /** For tests, and for those who bring their own. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** How a pause is made, in milliseconds. */
  readonly pause?: (durationMs: number) => Promise<void>;
}

const attemptsMax = 5;
/** Longer than the API ever takes, so that an attempt which is given up was lost on the way. */
const attemptTimeoutMs = 15_000;
const firstPauseMs = 200;
/** Who is asked to wait for longer gets the answer at once, to decide for themselves. */
const pauseMsMax = 5_000;

/**
 * Fetches, and tries again while that is harmless and may help: the very same request, with the same
 * `Idempotency-Key`, a few times, with a pause in between that doubles and is a little random.
 */
export async function fetchAgain(request: Request, options: RetryOptions = {}): Promise<Response> {
  const { fetch = globalThis.fetch, pause = sleep } = options;

  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt === attemptsMax;
    try {
      const response = await fetch(attemptOf(request));
      const askedMs = retryAfterMs(response);
      if (isLast || askedMs > pauseMsMax || !(await asksToTryAgain(response))) return response;
      await pause(Math.max(pauseMs(attempt), askedMs));
    } catch (failure) {
      if (isLast || request.signal.aborted) throw failure;
      await pause(pauseMs(attempt));
    }
  }
}

/** A copy, because a request is used up by being sent. */
function attemptOf(request: Request): Request {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(attemptTimeoutMs)]);
  return new Request(request.clone(), { signal });
}

async function asksToTryAgain(response: Response): Promise<boolean> {
  if (response.status === 429 || response.status === 503) return true;
  if (response.status !== 409) return false;
  const problem: unknown = await response.clone().json().catch(notJson);
  return (problem as { code?: unknown } | undefined)?.code === 'request-in-progress';
}

/** An answer in another form asks for nothing. */
function notJson(failure: unknown): undefined {
  if (!(failure instanceof SyntaxError)) throw failure;
}

function pauseMs(attempt: number): number {
  const doubled = Math.min(pauseMsMax, firstPauseMs * 2 ** (attempt - 1));
  return doubled * (0.5 + Math.random() / 2);
}

function retryAfterMs(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? seconds * 1_000 : 0;
}

function sleep(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
