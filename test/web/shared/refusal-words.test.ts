import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../../shared/contract/openapi/refusals-of.ts';
import { terminalDoorsRefuse } from '../../../shared/contract/problem.ts';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { Problem } from '../../../web/client/problem.ts';
import { problemWords } from '../../../web/shared/words/problem-words.ts';
import { refusalWords } from '../../../web/shared/words/refusal-words.ts';
import { sayIn } from '../../../web/shared/words/say.ts';

/** What doors that customers share with others refuse only to those. */
const ofOthers: readonly string[] = [
  ...terminalDoorsRefuse,
  'assistance-missing',
  'assistance-over',
  'take-over-not-consented',
  'step-for-customer-only',
  'role-insufficient',
];

/** All that the doors of a customer's own channels may refuse. */
const met = [
  ...new Set(
    (routes as readonly Route[])
      .filter(({ scopes }) => scopes.includes('session') || scopes.includes('approve'))
      .flatMap(refusalsOf),
  ),
].filter((code) => !ofOthers.includes(code));

describe('what a customer is told of a refusal', () => {
  it.each(met)('%s has plain words, in both languages', (code) => {
    const { en = '', it: italian = '' } = refusalWords[code as Problem['code']] ?? {};

    expect(en).toMatch(/^[A-Z].+[.]$/);
    expect(italian).toMatch(/^[A-ZÈ].+[.]$/);
    expect(italian).not.toBe(en);
  });

  it('is of no refusal that no customer can meet', () => {
    expect(Object.keys(refusalWords).filter((code) => !met.includes(code as (typeof met)[number]))).toEqual(
      [],
    );
  });

  it('names who was quicker, and where to go on', () => {
    const problem = { code: 'transaction-held', status: 409, type: '', title: '', detail: '' } as const;
    const held = { ...problem, holder: { channel: 'atm', since: '2026-11-22T09:41:00.000Z' } };
    const elsewhere = { ...problem, code: 'claim-not-possible-here', continueOn: ['mobile', 'web'] } as const;

    expect(problemWords(held, sayIn('it'))).toContain('lo sportello');
    expect(problemWords({ ...elsewhere, continueOn: ['mobile', 'web'] }, sayIn('en'))).toContain(
      'the phone or the web bank',
    );
  });
});
