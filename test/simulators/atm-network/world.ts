import type { TransactionKey } from '../../../shared/switch/canonical/transaction-key.ts';
import type { Sending, SwitchLine } from './switch-line.ts';

/** Everything that a life is lived with: the bank's doors, in one way or another, and the time. */
export interface World {
  readonly line: SwitchLine;
  /** The token of the customer's card. */
  readonly card: string;
  /** The two machines, by their terminal ids. */
  readonly machines: readonly [string, string];
  /** The network's institution, as the bank knows it: element 32. */
  readonly acquirer: string;
  readonly phone?: Hand;
  readonly slot?: Slot;
  nowMs(): number;
  /** The next systems trace audit number of the network, six digits. */
  nextStan(): string;
  /**
   * Lets time go by, and the bank's clock do its work, in trouble or not. Answers whether nothing of the customer's
   * waits any more. Where time cannot be moved, nobody waits for it.
   */
  pass?(minutes: number, withdrawals: readonly TransactionKey[], trouble?: number): Promise<boolean>;
  /** Does things at once, each so many ms after the one before it, or in whichever order this world has them meet. */
  atOnce<Done>(deeds: readonly (() => Promise<Done>)[], apartMs: number): Promise<Done[]>;
  /** What the bank left on its way arrives, and functions that nobody waits for go on. */
  straggle?(): Promise<void>;
}

/** The customer's hand on the phone. Each answers whether it was done; a "no" of the bank's is no fault. */
export interface Hand {
  /** Answers the reference of what was prepared, if it was. */
  prepare(amountMinor: number): Promise<string | undefined>;
  cancel(reference: string): Promise<boolean>;
  change(reference: string, amountMinor: number): Promise<boolean>;
  allocate(depositId: string): Promise<boolean>;
  /** Scans the QR of a machine and confirms that this is to be collected there. */
  confirm?(terminalId: string, reference: string): Promise<boolean>;
}

/** A machine's slot for cash. */
export interface Slot {
  /** Opens for a customer; undefined where the bank does not let it. Answers the deposit's id. */
  open(machine: string): Promise<string | undefined>;
  /** Reports what was counted: the same report, however often. Throws `Silence`. */
  count(machine: string, depositId: string, amountMinor: number, how: Sending): Promise<void>;
}

/** Tells people one thing that happened. */
export type Tell = (who: string, happened: string) => void;
