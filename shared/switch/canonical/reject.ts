import * as z from 'zod';
import { DeclineReason } from './decline-reason.ts';

/**
 * A message could not be handled at all: ISO 20022 catp.005, ATMReject.
 *
 * `RjctRsn` is the standard's code: UNPR unable to process, IMSG invalid message, PARS cannot be parsed, SECU security
 * error, MSGT message type not known. Ours: `RspnRsn`, one of our `DeclineReason`, which ISO 8583 can say exactly.
 * `AddtlInf` is fixed text, and never repeats what stood in the message.
 */
export const Reject = z
  .strictObject({
    RjctRsn: z.enum(['UNPR', 'IMSG', 'PARS', 'SECU', 'MSGT']),
    RspnRsn: DeclineReason,
    AddtlInf: z.string().min(1).max(140).optional(),
  })
  .meta({ id: 'ATMReject', description: 'ISO 20022 catp.005: the message was not handled.' });
export type Reject = z.infer<typeof Reject>;
