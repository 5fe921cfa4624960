import { describe, expect, it } from 'vitest';
import { balance } from '../../../shared/measures/measures/balance.ts';
import { reconciliation } from '../../../shared/measures/measures/reconciliation.ts';
import { uplift } from '../../../shared/measures/measures/uplift.ts';
import { type Asked, neededBy, queryFor, queryOver, viewOf } from '../../../shared/measures/query-for.ts';
import { transactions } from '../../../shared/measures/relations/transactions.ts';

const november: Asked = { from: '2026-11-01', to: '2026-11-30', suppressed: false };

describe('a query', () => {
  it('reads the table of facts, and of it only the days on which something can have happened', () => {
    const sql = queryFor(balance, november);

    expect(sql.match(/\bFROM facts\b[^)]*/g)).toEqual([
      `FROM facts WHERE day BETWEEN '2026-11-01' AND '2027-01-09'`,
    ]);
  });

  it('looks back as far as something lives, where a beginning may be missing', () => {
    expect(queryFor(reconciliation, november)).toContain(`day BETWEEN '2026-09-22' AND '2027-01-09'`);
  });

  it('looks back for ever, where what was once said to a customer decides', () => {
    expect(queryFor(uplift, november)).toContain(`day BETWEEN '2000-01-01' AND '2099-12-31'`);
  });

  it('brings along what it is made of and nothing else, each after what it reads', () => {
    expect(neededBy(balance).map(({ name }) => name)).toEqual([
      'facts_once',
      'as_of',
      'begun',
      'moves',
      'resumptions',
      'hand_overs',
      'step_visits',
      'transactions',
    ]);
  });

  it('is restricted to what began in the days that are asked for, and to a kind and a channel', () => {
    const sql = queryFor(balance, { ...november, kind: 'transfer', channel: 'web' });

    expect(sql).toContain(
      `FROM transactions WHERE day BETWEEN '2026-11-01' AND '2026-11-30' AND kind = 'transfer' AND origin = 'web'`,
    );
  });

  it('gives a page', () => {
    expect(queryFor(transactions, { ...november, offset: 200, limit: 100 })).toMatch(
      /ORDER BY started_at_ms NULLS LAST, transaction_id NULLS LAST\nOFFSET 200\nLIMIT 100$/,
    );
  });

  it('is the same over relations that are there already, without what they are made of', () => {
    expect(queryFor(balance, november).endsWith(queryOver(balance, november))).toBe(true);
    expect(queryOver(balance, november)).not.toContain('facts');
  });

  it('has a view for each, which names the views that it reads', () => {
    expect(viewOf(balance)).toContain('FROM transactions');
    expect(viewOf(transactions)).toContain('FROM begun AS begun');
  });

  it.each<[string, Record<string, unknown>]>([
    ['a day that is none', { from: '2026-02-30' }],
    ['a day with something behind it', { to: `2026-11-30' OR '1' = '1` }],
    ['a day of another century', { from: '1999-01-01' }],
    ['a kind that is none', { kind: `x' OR '1' = '1` }],
    ['a channel that is none', { channel: 'fax' }],
    ['an offset that is no number', { offset: '0; DROP TABLE facts' }],
    ['a limit of nothing', { limit: 0 }],
    ['what nobody asked for', { where: '1 = 1' }],
  ])('refuses %s', (_, wrong) => {
    expect(() => queryFor(balance, { ...november, ...wrong } as Asked)).toThrow();
    expect(() => queryOver(balance, { ...november, ...wrong } as Asked)).toThrow();
  });
});
