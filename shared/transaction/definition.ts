import * as z from 'zod';
import type { Capability } from '../channel/capabilities.ts';
import type { Wording } from '../channel/wording.ts';
import type { Circumstances } from './follows.ts';
import type { Kind } from './kind.ts';
import type { Question, Step } from './step.ts';

/**
 * A kind of transaction, as data: one version of it, which never changes once it is published. An open
 * transaction stays on the version that it began on.
 */
export interface Definition {
  readonly kind: Kind;
  readonly version: number;
  /**
   * Known, and not begun yet. A new version is announced for one release, so that every function can read it before any
   * begins on it: a deployment replaces functions one after the other, and may be taken back.
   */
  readonly announced?: true;
  readonly name: Wording;
  /** What a channel must be capable of to begin one. */
  readonly begins: readonly Capability[];
  readonly lifetimeMs: number;
  /** How long before the end of its life the customer is warned. */
  readonly warnBeforeMs: number;
  readonly steps: readonly Step[];
  /** What strong authentication covers: the exact amount and payee (RTS 2018/389, article 5). */
  readonly terms?: (circumstances: Circumstances) => Terms;
}

/** What the customer signs. Any change to it voids the approval. */
export const Terms = z
  .strictObject({
    transactionId: z.string().min(1).max(40),
    amountMinor: z.int().min(0),
    currency: z.string().regex(/^[A-Z]{3}$/),
    payee: z.string().min(1).max(120),
    terminalId: z
      .string()
      .max(40)
      .optional()
      .meta({ description: 'The machine, where the customer confirms that they stand before it.' }),
  })
  .meta({
    id: 'Terms',
    description: 'What the customer’s device signs: exactly this amount, to exactly this payee.',
  });
export type Terms = z.infer<typeof Terms>;

/** The validated answer to a question, with its type. A missing one is a bug: ask only after the step. */
export function answerTo<Fields extends Question['fields']>(
  question: Question<Fields>,
  { answers }: Pick<Circumstances, 'answers'>,
): z.output<Question<Fields>['answer']> {
  return question.answer.parse(answers[question.name]) as z.output<Question<Fields>['answer']>;
}
