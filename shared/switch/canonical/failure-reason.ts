import * as z from 'zod';

/**
 * Why a withdrawal was not, or not fully, dispensed (ISO 20022, code set FailureReason7).
 *
 * CDCP card captured on request; CDCL declined by the chip; CDER card error; CUCL cancelled by the customer; CUDC fees
 * or a lower amount declined by the customer; CDFG card forgotten; FILL unable to fulfil, such as to dispense; MALF
 * suspected malfunction; NDCL declined online; SECU security error in the answer; SFRD suspected fraud; TIMO no answer
 * in time; LATE answer received too late; UCPT unable to capture the card; UCMP unable to complete after the answer;
 * USND unable to deliver the request; CSRV service stopped; CDRT card retained; CUTO the customer did not act in time.
 */
export const FailureReason = z.enum([
  'CDCP',
  'CDCL',
  'CDER',
  'CUCL',
  'CUDC',
  'CDFG',
  'FILL',
  'MALF',
  'NDCL',
  'SECU',
  'SFRD',
  'TIMO',
  'LATE',
  'UCPT',
  'UCMP',
  'USND',
  'CSRV',
  'CDRT',
  'CUTO',
]);
export type FailureReason = z.infer<typeof FailureReason>;
