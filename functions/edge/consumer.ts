import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { CloudEvent } from '../../shared/contract/events.ts';
import { noteFailure, noteWork } from './observed-work.ts';

const QueuedEvent = z.object({ detail: CloudEvent });

/**
 * Hears what a subscription's queue brings: each event on its own, so that one that fails comes again alone.
 *
 * The same event may come more than once, and in any order; whoever hears it must make that harmless.
 */
export const consumer = (functionName: string, hear: (event: CloudEvent) => Promise<void>) =>
  eachMessage(functionName, QueuedEvent, ({ detail }) => hear(detail));

/** Takes what any queue brings, in the form of a schema. */
export const eachMessage =
  <Body extends z.ZodType>(
    functionName: string,
    schema: Body,
    take: (body: z.output<Body>) => Promise<void>,
  ) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { body, messageId } of Records) {
      try {
        await take(schema.parse(JSON.parse(body)));
      } catch (error) {
        noteFailure(functionName, error);
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    noteWork(functionName, { Heard: Records.length, Failed: batchItemFailures.length });
    return { batchItemFailures };
  };
