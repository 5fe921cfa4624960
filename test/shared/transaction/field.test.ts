import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../../shared/transaction/definitions.ts';
import {
  account,
  amount,
  choice,
  consent,
  iban,
  number,
  optionalText,
  text,
} from '../../../shared/transaction/field.ts';

const words = { long: { en: 'Word', it: 'Parola' }, short: { en: 'Word', it: 'Parola' } };

const ibanSchema = iban(words).schema;
const accepts = (typed: unknown) => ibanSchema.safeParse(typed).success;

/** Examples of the IBAN registry (ISO 13616). */
const REGISTERED = [
  'IT60X0542811101000000123456',
  'DE89370400440532013000',
  'GB29NWBK60161331926819',
  'FR1420041010050500013M02606',
  'CH9300762011623852957',
  'NO9386011117947',
  'MT84MALT011000012345MTLCAST001S',
];

describe('an IBAN', () => {
  it.each(REGISTERED)('%s is one', (valid) => {
    expect(ibanSchema.parse(valid)).toBe(valid);
  });

  it('may be typed in groups and in small letters', () => {
    expect(ibanSchema.parse(' it60 x054 2811 1010 0000 0123 456 ')).toBe('IT60X0542811101000000123456');
  });

  it('stays what it is when it is read again', () => {
    expect(ibanSchema.parse(ibanSchema.parse('de89 3704 0044 0532 0130 00'))).toBe('DE89370400440532013000');
  });

  it.each([
    ['nothing', ''],
    ['no text', 6],
    ['wrong check digits', 'IT61X0542811101000000123456'],
    ['two letters swapped', 'IT06X0542811101000000123456'],
    ['too short', 'NO938601111'],
    ['too long', `IT60${'0'.repeat(60)}`],
    ['no country', '1260X0542811101000000123456'],
    ['a sign that has no place in it', 'IT60-X054-2811-1010-0000-0123-456'],
    ['a line break', 'IT60X0542811101000000123456\n'],
  ])('%s is none', (_, typed) => {
    expect(accepts(typed)).toBe(false);
  });

  it('with any single digit changed is none', () => {
    const oneDigitChanged = fc
      .constantFrom(...REGISTERED)
      .chain((valid) =>
        fc.tuple(
          fc.constant(valid),
          fc.constantFrom(...[...valid].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []))),
          fc.integer({ min: 1, max: 9 }),
        ),
      )
      .map(
        ([valid, at, by]) => valid.slice(0, at) + String((Number(valid[at]) + by) % 10) + valid.slice(at + 1),
      );

    fc.assert(fc.property(oneDigitChanged, (typed) => !accepts(typed)));
  });

  it('with two digits beside each other swapped is none', () => {
    const swapped = REGISTERED.flatMap((valid) =>
      [...valid].flatMap((letter, at) => {
        const next = valid[at + 1] ?? '';
        if (!/\d\d/.test(letter + next) || letter === next) return [];
        return [valid.slice(0, at) + next + letter + valid.slice(at + 2)];
      }),
    );

    expect(swapped.length).toBeGreaterThan(30);
    expect(swapped.filter(accepts)).toEqual([]);
  });
});

describe('an amount', () => {
  const { schema } = amount(words, { minMinor: 10_00, maxMinor: 100_00, multipleOfMinor: 10_00 });

  it.each([10_00, 50_00, 100_00])('%i is one', (minor) => {
    expect(schema.safeParse(minor).success).toBe(true);
  });

  it.each([0, -10_00, 9_99, 15_00, 110_00, 10_00.5, Number.NaN, Infinity, '1000', null])(
    '%s is none',
    (minor) => {
      expect(schema.safeParse(minor).success).toBe(false);
    },
  );
});

describe('the other things that a step asks', () => {
  it.each([
    ['a choice', choice(words, [{ value: 'home', label: words }]), ['home'], ['office', '', undefined]],
    ['a number', number(words, { min: 1, max: 3 }), [1, 3], [0, 4, 1.5, '2']],
    ['a text', text(words, { charsMax: 3 }), ['a', 'abc'], ['', '   ', 'abcd', 3]],
    [
      'a text that may be left out',
      optionalText(words, { charsMax: 3 }),
      ['', 'abc', undefined],
      ['abcd', 3],
    ],
    ['an account', account(words), ['current'], ['', 'a'.repeat(41), 7]],
    ['a consent', consent(words), [true], [false, 'true', undefined, 1]],
  ])('%s', (_, { schema }, fit, unfit) => {
    expect(fit.filter((each) => !schema.safeParse(each).success)).toEqual([]);
    expect(unfit.filter((each) => schema.safeParse(each).success)).toEqual([]);
  });

  it('a text loses the spaces around it', () => {
    expect(text(words, { charsMax: 10 }).schema.parse('  Bruno ')).toBe('Bruno');
  });
});

describe('the bounds that a keypad is told', () => {
  const bounded = Object.values(definitions)
    .flat()
    .flatMap(({ kind, steps }) => steps.map((step) => ({ kind, step })))
    .flatMap(({ kind, step }) => (step.form === 'question' ? [{ kind, step }] : []))
    .flatMap(({ kind, step }) =>
      Object.entries(step.fields).map(([name, field]) => ({ at: `${kind}.${step.name}.${name}`, field })),
    )
    .filter(({ field }) => field.type === 'amount' || field.type === 'number');

  it.each(bounded)('of $at are those that the schema checks', ({ field: { bounds, schema } }) => {
    const { min = 0, max = 0, multipleOf = 1 } = bounds ?? {};
    const fits = (value: number) => schema.safeParse(value).success;

    expect([min, max].map(fits)).toEqual([true, true]);
    expect([min - multipleOf, max + multipleOf].map(fits)).toEqual([false, false]);
    expect(fits(min + multipleOf / 2)).toBe(false);
  });
});
