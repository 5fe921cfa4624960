import type { Money } from '../../cash/money.ts';

/** What a machine was authorized to dispense, and what the customer got. */
export interface Presented {
  readonly authorized: Money;
  readonly presented: Money;
}

/** Both say what became of a withdrawal: a completion that cash came out, a reversal that not all of it did. */
export type OutcomeKind = 'completion' | 'reversal';
