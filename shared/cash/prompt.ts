import * as z from 'zod';
import type { Charges } from './charges.ts';
import { Conversion } from './conversion.ts';
import { Money } from './money.ts';

/**
 * One thing that a customer must agree to before cash may come out, with its exact figures.
 *
 * - `fee`: is taken beside the cash, whole, if any cash comes out.
 * - `overdraft`: how far below zero the account would be afterwards.
 * - `conversion`: the cash is in another currency than the account.
 *
 * A consent is the prompt itself, sent back: figures that have moved since are another prompt, and asked again.
 */
export const Prompt = z
  .discriminatedUnion('about', [
    z.strictObject({ about: z.literal('fee'), fee: Money }),
    z.strictObject({ about: z.literal('overdraft'), overdraft: Money }),
    z.strictObject({ about: z.literal('conversion'), conversion: Conversion }),
  ])
  .meta({ id: 'Prompt', description: 'What a customer must agree to, with its exact figures.' });
export type Prompt = z.infer<typeof Prompt>;

/** What a customer agreed to: each kind of prompt once at most. */
export const AgreedPrompts = z
  .array(Prompt)
  .max(3)
  .refine((all) => new Set(all.map(({ about }) => about)).size === all.length, 'One is there twice.')
  .meta({ description: 'What the customer agreed to: the prompts, exactly as they were asked.' });
export type AgreedPrompts = z.infer<typeof AgreedPrompts>;

/** What a customer is asked about charges, in the order in which a machine asks. */
export function promptsFor({ conversion, fee, overdraft }: Charges): Prompt[] {
  return [
    ...(conversion ? [{ about: 'conversion', conversion } as const] : []),
    ...(fee ? [{ about: 'fee', fee: fee.money } as const] : []),
    ...(overdraft ? [{ about: 'overdraft', overdraft } as const] : []),
  ];
}

/** Whether all that is asked was agreed to, to the last figure. */
export const areMet = (prompts: readonly Prompt[], consents: readonly Prompt[]): boolean =>
  prompts.every((prompt) => consents.some((consent) => figuresOf(consent) === figuresOf(prompt)));

/** A prompt as one text, the same for equal figures. */
function figuresOf(prompt: Prompt): string {
  const inWords = ({ amountMinor, currency }: Money) => `${amountMinor} ${currency}`;
  switch (prompt.about) {
    case 'fee':
      return `fee ${inWords(prompt.fee)}`;
    case 'overdraft':
      return `overdraft ${inWords(prompt.overdraft)}`;
    case 'conversion': {
      const { requested, billed, rateMillionths, markupBasisPoints, ratedOn } = prompt.conversion;
      const rate = `${rateMillionths} ${markupBasisPoints} ${ratedOn}`;
      return `conversion ${inWords(requested)} ${inWords(billed)} ${rate}`;
    }
  }
}
