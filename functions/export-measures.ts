import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { QuestionFailed } from '../shared/aws/lake/ask.ts';
import { noteFailure as noteFailedExport } from '../shared/aws/lake/export-records.ts';
import { ExportTooSlow, makeExport } from '../shared/aws/lake/make-export.ts';
import { ExportOrder } from '../shared/aws/lake/order-export.ts';
import { EXPORT_TRIES_MAX } from '../shared/contract/clockwork.ts';
import { noteFailure, noteWork, work } from './edge/observed-work.ts';

/** Of the fifteen minutes that a function may take. */
const BUDGET_MS = 13 * 60_000;

/**
 * Makes the exports that were ordered. An order that fails comes again, and is made in a folder of its own; whoever asked
 * is told so only when it will not come again.
 */
export const handler = work('export-measures', async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const record of Records) {
    try {
      await make(record);
    } catch (error) {
      noteFailure('export-measures', error);
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  const failed = batchItemFailures.length;
  noteWork('export-measures', { Exported: Records.length - failed, Failed: failed });
  return { batchItemFailures };
});

async function make({ body, messageId, attributes }: SQSRecord): Promise<void> {
  const order = ExportOrder.parse(JSON.parse(body));
  const tried = Number(attributes.ApproximateReceiveCount);
  try {
    await makeExport(order, `${messageId.slice(0, 8)}-${tried}`, BUDGET_MS);
  } catch (error) {
    if (tried >= EXPORT_TRIES_MAX) await noteFailedExport(order.exportId, reasonOf(error));
    throw error;
  }
}

/** What the engine said of the question is for the log; it is of tables and columns, and nobody who exports can mend it. */
function reasonOf(error: unknown): string {
  if (error instanceof ExportTooSlow) return 'It took too long. Ask for fewer days.';
  if (error instanceof QuestionFailed) return 'The lake could not answer. Ask again later.';
  return 'Something is wrong on our side. Ask again later.';
}
