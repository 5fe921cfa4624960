import { feedFunction } from '../queues/feed-function.ts';
import type { Queue, Queues } from '../queues/queues.ts';
import { arn, type Place } from '../template/place.ts';
import type { LambdaError, LambdaFunction } from './lambda-function.ts';

export interface AsyncSettings {
  readonly retriesMax: number;
  /** Gets a message that was given up, if there is one. */
  readonly onFailureArn?: string | undefined;
}

export const ASYNC_DEFAULTS: AsyncSettings = { retriesMax: 2 };

/** Lambda keeps an asynchronous event for six hours. */
const KEPT_S = 6 * 3_600;

/** Lambda waits a minute before it tries again. Nobody should wait that long on a laptop. */
const TRY_AGAIN_AFTER_S = 1;

/**
 * The queue through which the bus and the schedules call a function. Lambda has one of its own before every
 * function that is invoked asynchronously; here it is a queue like any other, and so as durable.
 */
export function asyncQueue(target: LambdaFunction, place: Place, queues: Queues): Queue {
  const name = `invocations-of-${target.settings.name}`;
  const queue: Queue = {
    name,
    arn: arn(place, 'sqs', name),
    url: `${place.cloudUrl}/${place.account}/${name}`,
    visibilityTimeoutS: target.settings.timeoutS + TRY_AGAIN_AFTER_S,
    delayS: 0,
    retentionS: KEPT_S,
  };
  queues.add(queue);
  return queue;
}

/** Calls the function with what is queued for it: each event alone, as a batch of one that is unwrapped. */
export function feedAsync(
  queue: Queue,
  target: LambdaFunction,
  settings: AsyncSettings,
  region: string,
  queues: Queues,
): { stop(): Promise<void> } {
  const onFailure = settings.onFailureArn ? queues.byArn(settings.onFailureArn) : undefined;
  const single: LambdaFunction = {
    ...target,
    invoke: async (batch) => {
      const record = (batch as { Records: readonly QueuedEvent[] }).Records[0];
      if (!record) return { ok: true, value: null };
      const event: unknown = JSON.parse(record.body);
      const outcome = await target.invoke(event);
      if (outcome.ok) return outcome;

      const tries = Number(record.attributes.ApproximateReceiveCount);
      if (tries <= settings.retriesMax) {
        queues.hide(queue, record.receiptHandle, TRY_AGAIN_AFTER_S * tries);
        return outcome;
      }
      if (onFailure) queues.send(onFailure, [givenUp(target, event, tries, outcome.error)]);
      return { ok: true, value: null };
    },
  };
  return feedFunction(
    {
      queue,
      target: single,
      batchSize: 1,
      batchWindowS: 0,
      concurrencyMax: target.settings.concurrencyMax,
      reportsFailures: false,
      filters: [],
      region,
    },
    queues,
  );
}

/** What Lambda sends to a function's destination for an event that it gave up. */
function givenUp(target: LambdaFunction, requestPayload: unknown, tries: number, error: LambdaError) {
  return {
    body: JSON.stringify({
      version: '1.0',
      timestamp: new Date().toISOString(),
      requestContext: {
        functionArn: target.settings.arn,
        condition: 'RetriesExhausted',
        approximateInvokeCount: tries,
      },
      requestPayload,
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      responsePayload: error,
    }),
  };
}

interface QueuedEvent {
  readonly body: string;
  readonly receiptHandle: string;
  readonly attributes: { readonly ApproximateReceiveCount: string };
}
