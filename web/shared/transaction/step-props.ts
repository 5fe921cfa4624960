import type { Changing } from '../parts/use-change.ts';
import type { TransactionView } from '../session/live-session.ts';

/** What every step is given, whatever it asks. */
export interface StepProps {
  readonly transaction: TransactionView;
  /** Of the transaction, and not of one step: a refusal may lead back to an earlier one, and is still to be read there. */
  readonly changing: Changing;
}
