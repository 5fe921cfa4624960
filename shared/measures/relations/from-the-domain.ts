import type { Definition } from '../../transaction/definition.ts';
import { definitions } from '../../transaction/definitions.ts';

/** Text of SQL that lists values. */
export const listOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** What begins a transaction: the customer, or cash of which a machine tells late and which opens one of its own. */
export const beginnings = listOf(['TransactionStarted', 'CashSettledLate', 'CashCountedLate']);

export const endings = listOf([
  'TransactionCompleted',
  'TransactionCancelled',
  'TransactionDeclined',
  'TransactionExpired',
]);

/** What an engine looks up by `kind` and `definition`, said by the definitions themselves. */
export function byDefinition(valueIn: (definition: Definition) => string | number | undefined): string {
  const cases = Object.values(definitions)
    .flat()
    .flatMap((definition) => {
      const value = valueIn(definition);
      if (value === undefined) return [];
      const literal = typeof value === 'number' ? value : `'${value}'`;
      return [`WHEN kind = '${definition.kind}' AND definition = ${definition.version} THEN ${literal}`];
    });
  return `CASE ${cases.join(' ')} END`;
}
