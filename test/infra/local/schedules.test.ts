import { describe, expect, it } from 'vitest';
import { readExpression } from '../../../infra/local/schedules/expression.ts';

const SATURDAY_NOON = Date.parse('2026-11-21T12:00:30Z');

describe('a schedule', () => {
  it.each([
    ['rate(1 minute)', '2026-11-21T12:01:30.000Z'],
    ['rate(2 days)', '2026-11-23T12:00:30.000Z'],
    ['cron(* * * * ? *)', '2026-11-21T12:01:00.000Z'],
    ['cron(0/15 * * * ? *)', '2026-11-21T12:15:00.000Z'],
    ['cron(30 6 * * ? *)', '2026-11-22T06:30:00.000Z'],
    ['cron(0 6 ? * MON-FRI *)', '2026-11-23T06:00:00.000Z'],
    ['cron(0 0 1 JAN,JUL ? *)', '2027-01-01T00:00:00.000Z'],
    ['cron(5,10 12 * * ? 2026-2027)', '2026-11-21T12:05:00.000Z'],
  ])('of %s fires next at %s', (expression, at) => {
    expect(new Date(readExpression(expression)(SATURDAY_NOON)).toISOString()).toBe(at);
  });

  it.each(['at(2026-11-21T12:00:00)', 'cron(0 6 L * ? *)', 'cron(0 6 * *)', 'every so often'])(
    'of %s is refused in a sentence',
    (expression) => {
      expect(() => readExpression(expression)).toThrow(/is not run on this machine/);
    },
  );
});
