import { describe, expect, it } from 'vitest';
import { maySee } from '../../../shared/assistance/may-see.ts';
import { sensitivityOf, sensitivityOfFact } from '../../../shared/assistance/sensitivity.ts';
import { StaffRole } from '../../../shared/assistance/staff.ts';
import { definitions } from '../../../shared/transaction/definitions.ts';

const fields = Object.values(definitions)
  .flat()
  .flatMap(({ kind, version, steps }) =>
    steps.flatMap((step) =>
      step.form === 'question'
        ? Object.entries(step.fields).map(([name, field]) => ({
            kind,
            version,
            step: step.name,
            name,
            field,
          }))
        : [],
    ),
  );

describe('how much a field says of its customer', () => {
  it.each(fields)('is said of $kind.$version, $step: $name', ({ kind, step, name }) => {
    expect(sensitivityOf(kind, step, name)).toBeDefined();
  });

  it('is more than plain, of whatever is typed freely, of amounts and of accounts', () => {
    const plain = fields.filter(({ kind, step, name }) => sensitivityOf(kind, step, name) === 'plain');

    expect([...new Set(plain.map(({ field }) => field.type))].sort()).toEqual([
      'choice',
      'consent',
      'number',
    ]);
  });

  it.each(['netMonthlyMinor', 'constructor', '__proto__', 'toString', 'note'])(
    'is unknown of a field that its step does not have, such as %s',
    (name) => {
      expect(sensitivityOf('loan-application', 'loan', name)).toBeUndefined();
      expect(sensitivityOf('loan-application', name, name)).toBeUndefined();
    },
  );

  it('of a fact: a price and terms are the bank’s, and whatever else is the customer’s', () => {
    expect(['price:personal-loan', 'terms:debit-card', 'balance', 'anything'].map(sensitivityOfFact)).toEqual(
      ['plain', 'plain', 'financial', 'financial'],
    );
  });
});

describe('what a role sees', () => {
  const sees = (role: StaffRole, consentedTo?: string) =>
    (['plain', 'personal', 'financial', undefined] as const).map((sensitivity) =>
      maySee({ role, consentedTo }, 't1', sensitivity),
    );

  it.each([
    ['agent', undefined, [true, false, false, false]],
    ['agent', 't2', [true, false, false, false]],
    ['agent', 't1', [true, true, false, false]],
    ['specialist', undefined, [true, true, false, false]],
    ['specialist', 't2', [true, true, false, false]],
    ['specialist', 't1', [true, true, true, false]],
  ] as const)(
    '%s, let drive %s: plain, personal, financial, and what nobody classified',
    (role, consent, seen) => {
      expect(sees(role, consent)).toEqual(seen);
    },
  );

  it('is said of every role', () => {
    for (const role of StaffRole.options) expect(sees(role)[3]).toBe(false);
  });
});
