import type { components } from '../../client/schema.generated.ts';
import { asTyped, inWords, minorOf } from '../words/money.ts';
import type { Language, Say } from '../words/say.ts';
import { between, words } from '../words/words.ts';

export type Field = components['schemas']['Field'];
type Step = components['schemas']['Step'];

/** What stands in a form, as it was typed. */
export type Typed = Readonly<Record<string, string | boolean>>;

/** What the form begins with: what was typed before, on whichever channel, or what was answered. */
export function typedBefore({ fields = [], draft, answer }: Step, language: Language): Typed {
  const before = { ...answer, ...draft };
  const pairs = fields.map(({ name, type }) => [name, typedOf(before[name], type, language)] as const);
  return Object.fromEntries(pairs);
}

/** A draft keeps what was typed, so that half an amount is half an amount on the next channel, too. */
export function draftOf(typed: Typed): Record<string, unknown> {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '' && value !== false));
}

/** The answer that the step asks for, or what is wrong with what was typed, field by field. */
export function answerOf(fields: readonly Field[], typed: Typed, language: Language, say: Say) {
  const answer: Record<string, unknown> = {};
  const wrong: Record<string, string> = {};
  for (const field of fields) {
    const read = readField(field, typed[field.name] ?? '', language, say);
    if ('wrong' in read) wrong[field.name] = read.wrong;
    else if (read.value !== undefined) answer[field.name] = read.value;
  }
  return { answer, wrong };
}

function typedOf(value: unknown, type: Field['type'], language: Language): string | boolean {
  if (type === 'consent') return value === true;
  if (type === 'amount' && typeof value === 'number') return asTyped(value, language);
  return value === undefined || value === null ? '' : String(value);
}

type ReadField = { readonly value: unknown } | { readonly wrong: string };

function readField(field: Field, typed: string | boolean, language: Language, say: Say): ReadField {
  if (typeof typed === 'boolean') return typed ? { value: true } : { wrong: say(words.missing) };
  const text = typed.trim();
  if (text === '') {
    const isOptional = field.type === 'text' && field.min === undefined;
    return isOptional ? { value: undefined } : { wrong: say(words.missing) };
  }
  if (field.type === 'amount')
    return within(field, minorOf(text), say, amountIn(language), words.amountNotRead);
  if (field.type === 'number')
    return within(field, /^\d+$/.test(text) ? Number(text) : undefined, say, String, words.numberNotRead);
  return { value: text };
}

const amountIn = (language: Language) => (amountMinor: number) =>
  inWords({ amountMinor, currency: CURRENCY }, language);

/** The accounts of this bank are in one currency. */
export const CURRENCY = 'EUR';

function within(
  { min = 0, max = Number.MAX_SAFE_INTEGER, multipleOf = 1 }: Field,
  value: number | undefined,
  say: Say,
  show: (value: number) => string,
  notRead: (typeof words)['amountNotRead'] | (typeof words)['numberNotRead'],
): ReadField {
  if (value === undefined) return { wrong: say(notRead) };
  if (value < min || value > max) return { wrong: say(between(show(min), show(max))) };
  if (value % multipleOf !== 0) return { wrong: say(inStepsOf(show(multipleOf))) };
  return { value };
}

export const inStepsOf = (one: string) => ({ en: `In steps of ${one}`, it: `A passi di ${one}` });
