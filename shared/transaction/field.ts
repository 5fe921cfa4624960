import * as z from 'zod';
import { isIban } from '../cash/iban.ts';
import type { Capability } from '../channel/capabilities.ts';
import type { Wording } from '../channel/wording.ts';

/** One thing that a step asks: its words, how to draw it, and the schema that its answer must fit. */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  readonly type: 'choice' | 'amount' | 'number' | 'text' | 'account' | 'consent';
  readonly label: Wording;
  readonly schema: Schema;
  readonly needs: readonly Capability[];
  /** For the keypad or the form that asks: the same bounds that the schema checks. */
  readonly bounds?: Bounds;
  readonly choices?: readonly Choice[];
}

/** Minor units for an amount, characters for a text. */
export interface Bounds {
  readonly min?: number;
  readonly max: number;
  readonly multipleOf?: number;
}

export interface Choice {
  readonly value: string;
  readonly label: Wording;
}

export function choice<const Choices extends readonly Choice[]>(label: Wording, choices: Choices) {
  const values = choices.map(({ value }) => value) as Choices[number]['value'][];
  return { type: 'choice', label, needs: [], choices, schema: z.enum(values) } as const;
}

/** An amount in minor units, between two bounds and a multiple of what the step can handle. */
export function amount(label: Wording, { minMinor, maxMinor, multipleOfMinor = 1 }: AmountBounds) {
  return {
    type: 'amount',
    label,
    needs: [],
    bounds: { min: minMinor, max: maxMinor, multipleOf: multipleOfMinor },
    schema: z.int().min(minMinor).max(maxMinor).multipleOf(multipleOfMinor),
  } as const;
}

export interface AmountBounds {
  readonly minMinor: number;
  readonly maxMinor: number;
  readonly multipleOfMinor?: number;
}

export function number(label: Wording, { min, max }: { min: number; max: number }) {
  return {
    type: 'number',
    label,
    needs: [],
    bounds: { min, max },
    schema: z.int().min(min).max(max),
  } as const;
}

export function text(label: Wording, { charsMax }: { charsMax: number }) {
  return {
    type: 'text',
    label,
    needs: ['free-text'],
    bounds: { min: 1, max: charsMax },
    schema: z.string().trim().min(1).max(charsMax),
  } as const;
}

export function optionalText(label: Wording, { charsMax }: { charsMax: number }) {
  return {
    type: 'text',
    label,
    needs: ['free-text'],
    bounds: { max: charsMax },
    schema: z.string().trim().max(charsMax).optional(),
  } as const;
}

/** An IBAN (ISO 13616) with its check digits (ISO 7064, MOD 97-10) verified; spaces are allowed. */
export function iban(label: Wording) {
  return {
    type: 'text',
    label,
    needs: ['free-text'],
    bounds: { min: IBAN_CHARS_MIN, max: IBAN_TYPED_CHARS_MAX },
    schema: z
      .string()
      .max(IBAN_TYPED_CHARS_MAX)
      .transform((typed) => typed.replaceAll(' ', '').toUpperCase())
      .refine(isIban, 'This is not a valid IBAN.'),
  } as const;
}

/** One of the customer's own accounts; that it is theirs is checked where the money is. */
export function account(label: Wording) {
  return { type: 'account', label, needs: [], schema: z.string().min(1).max(40) } as const;
}

/** Something that must be agreed to. */
export function consent(label: Wording) {
  return { type: 'consent', label, needs: [], schema: z.literal(true) } as const;
}

const IBAN_CHARS_MIN = 15;
/** 34 characters, printed in groups of four. */
const IBAN_TYPED_CHARS_MAX = 42;
