import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { Kind } from '../transaction/kind.ts';

/**
 * Everything that eligibility may ask about a customer, and nothing else: no balance, no answer, no payee. What is
 * not known is absent, and an offer that asks for it is not for this customer.
 */
const textFacts = ['segment', 'language', 'channel', 'origin-channel', 'kind'] as const;
const numberFacts = ['open-transactions', 'enrolled-devices', 'days-as-customer', 'feedback-score'] as const;

type Each<Prefix extends string, Of extends string> = `${Prefix}:${Of}`;
const each = <Prefix extends string, Of extends string>(prefix: Prefix, of: readonly Of[]) =>
  of.map((one) => `${prefix}:${one}` as Each<Prefix, Of>);

const namesOf = {
  text: textFacts,
  number: [
    ...numberFacts,
    ...each('times-completed', Kind.options),
    ...each('days-since-completed', Kind.options),
    ...each('days-since-used', Channel.options),
  ],
  boolean: each('has-open', Kind.options),
} as const;

export const FactName = z
  .enum([...namesOf.text, ...namesOf.number, ...namesOf.boolean])
  .meta({ id: 'OfferFact', description: 'What eligibility may ask about a customer.' });
export type FactName = z.infer<typeof FactName>;

export type FactForm = keyof typeof namesOf;

export const formOfFact = (fact: FactName): FactForm =>
  (Object.keys(namesOf) as FactForm[]).find((form) => (namesOf[form] as readonly string[]).includes(fact)) ??
  'text';

/** `over`: so many or more, and nobody knows how many, because nobody looked further back. */
export type FactValue = string | number | boolean | { readonly over: number };
export type Facts = Readonly<Partial<Record<FactName, FactValue>>>;
