import { Logger } from '@aws-lambda-powertools/logger';
import type { MiddlewareObj } from '@middy/core';
import { Refusal } from '../../shared/refusal/refusal.ts';
import type { DoorAnswer } from './door-answer.ts';
import { writeLine } from './measured-line.ts';
import type { GatewayEvent } from './read-request.ts';
import { readTraceparent } from './read-traceparent.ts';
import { toldError } from './told-error.ts';

const logger = new Logger();

/**
 * One line in the log for each request, with its metrics: which door, how it was answered, how long it took. A fault has a
 * second line, which says what failed. Nothing of the customer's: no path with ids, no query, no body, no token, and of an
 * error nothing that quotes them.
 */
export function observed(functionName: string): MiddlewareObj<GatewayEvent, DoorAnswer> {
  let startedAtMs = 0;
  return {
    before: () => {
      startedAtMs = performance.now();
    },
    after: ({ event, response }) => note(functionName, event, response?.statusCode ?? 200, startedAtMs),
    onError: ({ event, response, error }) => {
      const status = response?.statusCode ?? 500;
      note(functionName, event, status, startedAtMs, error);
    },
  };
}

function note(
  functionName: string,
  event: GatewayEvent,
  status: number,
  startedAtMs: number,
  error?: Error | null,
): void {
  const durationMs = Math.round((performance.now() - startedAtMs) * 10) / 10;
  const request = {
    requestId: event.requestContext.requestId,
    traceparent: readTraceparent(event.headers['traceparent']),
  };
  const answered = { door: event.routeKey, status: String(status), ...request };
  const counts = { Requests: 1, DurationMs: durationMs };
  if (!error) {
    writeLine(functionName, 'answered', counts, answered);
  } else if (error instanceof Refusal) {
    writeLine(functionName, 'refused', { ...counts, Refusals: 1 }, { ...answered, code: error.code });
    // Of all doors together, since whoever asks too often may ask at many.
    if (error.code === 'too-many-requests') writeLine('rate-limits', 'held back', { HeldBack: 1 }, request);
  } else {
    writeLine(functionName, 'failed', { ...counts, Faults: 1 }, answered);
    logger.error('failed', { function: functionName, ...request, error: toldError(error) });
  }
}
