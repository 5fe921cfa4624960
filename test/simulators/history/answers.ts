import type { Field } from '../../../shared/transaction/field.ts';
import type { Question } from '../../../shared/transaction/step.ts';
import { type Customer, mainAccountOf } from './customer.ts';
import { share } from './persona.ts';

/** What a customer types into a step: in the form that it asks for, and in amounts that people have. */
export function answerTo(customer: Customer, { fields }: Pick<Question, 'fields'>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, valueFor(customer, name, field)]),
  );
}

/** Never in a fact: the scan of the tests looks for each of these. */
export const typedWords = [
  'Privata Persona',
  'IT60X0542811101000000123456',
  'DE89370400440532013000',
] as const;

const TYPICAL_MINOR: Readonly<Record<string, number>> = {
  housingMinor: 600_00,
  otherLoansMinor: 90_00,
};

function valueFor(customer: Customer, name: string, field: Field): unknown {
  const { chance, persona } = customer;
  switch (field.type) {
    case 'account':
      return mainAccountOf(customer);
    case 'consent':
      return true;
    case 'choice':
      return field.choices?.[chance.below(field.choices.length)]?.value;
    case 'text':
      if (name === 'iban') return typedWords[1 + chance.below(2)];
      return typedWords[0];
    case 'number': {
      if (name === 'sinceYear') return 1990 + chance.below(34);
      if (name === 'months') return 12 * (1 + chance.below(6));
      return 1 + chance.below(3);
    }
    case 'amount': {
      if (name === 'netMonthlyMinor') return persona.monthlyIncomeMinor;
      const { min = 0, max = 0, multipleOf = 1 } = field.bounds ?? { max: 0 };
      const typical = TYPICAL_MINOR[name] ?? (max > 60_000_00 ? 9_000_00 : 90_00);
      const about = typical * (0.2 + 2 * share(chance) ** 2);
      return Math.min(max, Math.max(min, Math.round(about / multipleOf) * multipleOf));
    }
  }
}
