/**
 * What becomes of one message on its way to the bank.
 *
 * - `heard`: it arrives, and so does its answer.
 * - `answer-lost`: it arrives; the line drops before the answer does.
 * - `lost`: the line drops before it arrives.
 * - `late`: it arrives when nobody waits for its answer any more, behind messages that were sent after it.
 * - `twice`: it arrives two times at once.
 */
export type Fate = 'heard' | 'answer-lost' | 'lost' | 'late' | 'twice' | Trouble;

/**
 * It arrives at a bank that is in trouble of its own: what its function calls fails, takes effect without an answer, or
 * ends the function, as this seed draws. Where nobody can make it, the answer is lost instead.
 */
export interface Trouble {
  readonly trouble: number;
  /** It arrives late, too. */
  readonly isLate?: true;
}

/** What the machine does once it may dispense; `NONE` is a jam. */
export type Extent = 'FULL' | 'PART' | 'NONE';

/** A machine that dies does so with the approval in its hand, or after the cash is out and before it says so. */
export type Death = 'before-dispensing' | 'before-reporting';

/**
 * One thing that somebody does. Each is done if it can be done by then: nobody collects what nobody prepared.
 *
 * `visit` and `deposit` number what a life has of them, `machine` is the first or the second.
 */
export type Step =
  | { readonly does: 'prepare'; readonly amountMinor: number }
  | { readonly does: 'cancel' }
  | { readonly does: 'change'; readonly amountMinor: number }
  | {
      readonly does: 'ask';
      readonly visit: number;
      readonly machine: Machine;
      readonly wants: Wants;
      readonly amountMinor: number;
      /** To the surcharge of the network, if it takes one. */
      readonly agrees: boolean;
      readonly fate: Fate;
    }
  | { readonly does: 'ask-again'; readonly visit: number; readonly fate: Fate }
  | { readonly does: 'dispense'; readonly visit: number; readonly extent: Extent; readonly dies?: Death }
  | { readonly does: 'presume'; readonly visit: number; readonly fate: Fate }
  | { readonly does: 'report'; readonly visit: number; readonly as: ReportForm; readonly fate: Fate }
  | {
      readonly does: 'insert';
      readonly deposit: number;
      readonly machine: Machine;
      readonly amountMinor: number;
      /** At the machine's own door, or as its network asks for it. */
      readonly through: 'slot' | 'switch';
      /** Through the switch: what becomes of the question, whether it is asked once more, and how much is kept. */
      readonly fate: Fate;
      readonly asksAgain: boolean;
      readonly keeps: 'FULL' | 'PART';
    }
  | { readonly does: 'count'; readonly deposit: number; readonly fate: Fate }
  | { readonly does: 'allocate'; readonly deposit: number }
  | { readonly does: 'arrive' }
  | { readonly does: 'pass'; readonly minutes: number; readonly trouble?: number }
  | { readonly does: 'at-once'; readonly steps: readonly Step[]; readonly apartMs: number };

export type Machine = 0 | 1;

/** With the card: what it asks for there, or what was prepared on the phone. Without one the phone confirms the machine. */
export type Wants = 'walk-up' | 'prepared' | 'cardless';

/** What the network of a life agreed with the bank, where that is not agreed already. */
export interface Agreed {
  /** It reports what came out; or what it does not reverse within some days came out in full. */
  readonly completesBy: 'advice' | 'silence';
  /** Taken for each withdrawal, if the customer agrees. */
  readonly surchargeMinor: number;
}

/** A reversal may carry a part that was dispensed, and a completion that nothing was: networks differ. */
export type ReportForm = 'completion' | 'reversal';

/**
 * A customer's life with two machines and a phone, as data: what everybody does, in which order, and what the line does
 * to it. Drawn before it is lived, so that it can be told, lived again, and shown.
 */
export interface Life {
  readonly seed: number;
  /** What is on the customer's account at first. */
  readonly openingMinor: number;
  readonly agreed: Agreed;
  readonly steps: readonly Step[];
  /** Whether what is still owed to the bank arrives before, or long after, everything has expired. */
  readonly debtsArrive: 'soon' | 'after-days';
  /** What the bank meets within itself when it is told for the first time of what is owed. */
  readonly debtsMeet?: Trouble;
  /** By how much a debt is behind what is still on its way: the two meet at the bank. */
  readonly debtsBehindMs: number;
}
