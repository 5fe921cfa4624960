import * as z from 'zod';
import type { Capability } from '../channel/capabilities.ts';
import type { Wording } from '../channel/wording.ts';
import type { Field } from './field.ts';
import type { Follows } from './follows.ts';

/** One step of a transaction, as data. */
export type Step = Question | Approval | CashOut | CashIn;

interface AnyStep {
  readonly name: string;
  readonly says: Wording;
  /** What a channel must be capable of to do this step. */
  readonly needs: readonly Capability[];
  /** What the customer relies on when doing this step, and must be told of when it changed. */
  readonly facts: readonly FactName[];
  /** What follows once the step is done. Without it, the next step does. */
  readonly follows?: Follows;
}

/** The customer answers. */
export interface Question<Fields extends Record<string, Field> = Record<string, Field>> extends AnyStep {
  readonly form: 'question';
  readonly fields: Fields;
  readonly answer: z.ZodObject<{ [Name in keyof Fields]: Fields[Name]['schema'] }>;
}

/** The customer's device signs the exact terms. */
export interface Approval extends AnyStep {
  readonly form: 'approval';
}

/** A machine dispenses what is held. */
export interface CashOut extends AnyStep {
  readonly form: 'cash-out';
}

/** A machine counts what the customer puts in. */
export interface CashIn extends AnyStep {
  readonly form: 'cash-in';
}

/** `balance` of the account that was chosen; the `price` or the version of the `terms` of a product. */
export type FactName = 'balance' | `price:${string}` | `terms:${string}`;

export function question<Fields extends Record<string, Field>>(step: {
  name: string;
  says: Wording;
  fields: Fields;
  facts?: readonly FactName[];
  follows?: Follows;
}): Question<Fields> {
  const schemas = Object.fromEntries(
    Object.entries(step.fields).map(([name, field]) => [name, field.schema]),
  );
  const needs = new Set(Object.values(step.fields).flatMap((field) => field.needs));
  return {
    facts: [],
    ...step,
    form: 'question',
    needs: [...needs],
    answer: z.strictObject(schemas) as unknown as Question<Fields>['answer'],
  };
}

export const approval = (step: { says: Wording; follows?: Follows }): Approval => ({
  ...step,
  name: 'approval',
  form: 'approval',
  needs: ['strong-authentication'],
  facts: [],
});

export const cashOut = (step: { name: string; says: Wording }): CashOut => ({
  ...step,
  form: 'cash-out',
  needs: ['dispenses-cash'],
  facts: [],
});

export const cashIn = (step: { name: string; says: Wording }): CashIn => ({
  ...step,
  form: 'cash-in',
  needs: ['accepts-cash'],
  facts: [],
});
