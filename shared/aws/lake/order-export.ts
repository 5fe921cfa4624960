import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { ExportRequest } from '../../contract/measure-routes.ts';
import { environmentOf } from '../environment-of.ts';
import { keptClient } from '../kept-client.ts';

const ATTEMPTS_MAX = 4;

const sqs = keptClient(() => new SQSClient({ maxAttempts: ATTEMPTS_MAX }));

/** An export that is to be made. */
export const ExportOrder = z.strictObject({ exportId: z.string(), ...ExportRequest.shape });
export type ExportOrder = z.infer<typeof ExportOrder>;

/** Has an export made. To order one twice makes it once. */
export async function orderExport(order: ExportOrder): Promise<void> {
  await sqs().send(
    new SendMessageCommand({ QueueUrl: environmentOf('EXPORT_QUEUE'), MessageBody: JSON.stringify(order) }),
  );
}
