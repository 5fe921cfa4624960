import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { MiddlewareObj } from '@middy/core';
import { Refusal } from '../../shared/refusal/refusal.ts';
import type { DoorAnswer } from './door-answer.ts';
import type { GatewayEvent } from './read-request.ts';
import { readTraceparent } from './read-traceparent.ts';
import { toldError } from './told-error.ts';

const logger = new Logger();
const metrics = new Metrics();

/**
 * One line in the log and one set of metrics for each request: which door, how it was answered, how long it took.
 * Nothing of the customer's: no path with ids, no query, no body, no token, and of an error nothing that quotes them.
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
  const line = {
    function: functionName,
    door: event.routeKey,
    status,
    durationMs,
    requestId: event.requestContext.requestId,
    traceparent: readTraceparent(event.headers['traceparent']),
  };
  if (error instanceof Refusal) logger.info('refused', { ...line, code: error.code });
  else if (error) logger.error('failed', { ...line, error: toldError(error) });
  else logger.info('answered', line);

  metrics.addDimension('function', functionName);
  metrics.addMetric('Requests', MetricUnit.Count, 1);
  metrics.addMetric('DurationMs', MetricUnit.Milliseconds, durationMs);
  if (error instanceof Refusal) metrics.addMetric('Refusals', MetricUnit.Count, 1);
  else if (error) metrics.addMetric('Faults', MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
  if (error instanceof Refusal && error.code === 'too-many-requests') noteHeldBack();
}

/** Of all doors together, since whoever asks too often may ask at many. */
function noteHeldBack(): void {
  const ofAllDoors = metrics.singleMetric();
  ofAllDoors.addDimension('function', 'rate-limits');
  ofAllDoors.addMetric('HeldBack', MetricUnit.Count, 1);
}
