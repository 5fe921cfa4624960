import * as z from 'zod';
import { Environment } from './environment.ts';
import { TransactionId } from './transaction-id.ts';

/**
 * What names one withdrawal of a network for ever, whoever repeats it and in whichever message: who acquired it, at
 * which machine, its reference there, and when it was sent (`sentAt`, in UTC). The reference alone begins again at 000001
 * every day or so.
 *
 * ISO 8583 finds the same four in a repeat and in the original data of a reversal; in its 1993 edition the time is the
 * local one of element 12, since original data have no other. The key is ours; the standards only list its parts.
 */
export const TransactionKey = z.strictObject({
  acquirer: Environment.shape.Acqrr.shape.Id,
  terminal: Environment.shape.ATM.shape.Id,
  sentAt: z.iso.datetime(),
  traceReference: TransactionId.shape.TxRef,
});
export type TransactionKey = z.infer<typeof TransactionKey>;

/** The key of a request, or of the withdrawal that an advice or an answer is about. */
export const keyOf = (message: Keyed): TransactionKey => {
  const { TxDtTm, TxRef } = ('Tx' in message ? message.Tx : message.TxRspn).TxId;
  return {
    acquirer: message.Envt.Acqrr.Id,
    terminal: message.Envt.ATM.Id,
    sentAt: new Date(TxDtTm).toISOString(),
    traceReference: TxRef,
  };
};

/**
 * The key as one text, such as `12345.ATM00042.20261121T094100000Z.000123`: at most 108 printable characters, the same
 * for every repeat, and another for every other key. Keys of one machine sort by time.
 */
export const keyText = ({ acquirer, terminal, sentAt, traceReference }: TransactionKey): string =>
  `${acquirer}.${terminal}.${new Date(sentAt).toISOString().replace(/[-:.]/g, '')}.${traceReference}`;

interface Identified {
  readonly TxId: TransactionId;
}

type Keyed = { readonly Envt: Pick<Environment, 'Acqrr' | 'ATM'> } & (
  | { readonly Tx: Identified }
  | { readonly TxRspn: Identified }
);
