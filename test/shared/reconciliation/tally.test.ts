import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListUnreadable, NetworkList } from '../../../shared/reconciliation/network-list.ts';
import { reconcileEntry } from '../../../shared/reconciliation/reconcile-entry.ts';
import { DIFFERENCES_KEPT_MAX, Reconciliation } from '../../../shared/reconciliation/reconciliation.ts';
import { type Judged, Tally } from '../../../shared/reconciliation/tally.ts';
import { NOON } from '../../support/a-session.ts';
import { aCleanLife, anOpenLife, euro, type Life, lifeOf, withBooks } from './support/a-clean-life.ts';

const judged = ({ entry, known }: Life): Judged => ({
  network: entry.network,
  terminal: entry.key.terminal,
  kind: entry.kind,
  traceReference: entry.key.traceReference,
  retrievalReference: entry.retrievalReference,
  authorizationId: entry.leg?.authorizationId,
  transactionId: entry.leg?.transactionId,
  requested: entry.requested,
  approved: entry.authorized,
  presented: entry.presented,
  atMs: entry.receivedAtMs,
  isCounted: true,
  verdict: reconcileEntry(entry, known),
});

const reportOn = (lives: readonly Life[], list?: NetworkList): Reconciliation => {
  const tally = new Tally(new Map(list ? [['a-network', list]] : []));
  for (const life of lives) tally.add(judged(life));
  return Reconciliation.parse(tally.close('2026-11-21', NOON));
};

const unbooked = withBooks(lifeOf('full'), () => ({ postings: [] }));

describe('a day', () => {
  it('is clean when all sides agree, and adds up', () => {
    const report = reportOn([lifeOf('full'), lifeOf('part'), lifeOf('reversed'), lifeOf('declined')]);

    expect(report).toMatchObject({ isClean: true, matched: 4, differing: 0, unknown: 0, rowsOff: 0 });
    expect(report.networks).toEqual([
      {
        network: 'a-network',
        kind: 'withdrawal',
        currency: 'EUR',
        asked: { count: 4, amountMinor: 480_00 },
        unasked: { count: 0, amountMinor: 0 },
        approved: { count: 3, amountMinor: 360_00 },
        declined: { count: 1, amountMinor: 120_00 },
        reversed: { count: 1, amountMinor: 120_00 },
        completedFull: { count: 1, amountMinor: 120_00 },
        completedPart: { count: 1, amountMinor: 120_00 },
        unknown: { count: 0, amountMinor: 0 },
        cash: { count: 2, amountMinor: 230_00 },
        booked: { count: 2, amountMinor: 230_00 },
        off: { count: 0, amountMinor: 0 },
      },
    ]);
    expect(report.terminals).toEqual([{ ...report.networks[0], terminal: 'ATM00042' }]);
  });

  it('is not clean while one outcome is unknown', () => {
    expect(reportOn([lifeOf('full'), anOpenLife()])).toMatchObject({
      isClean: false,
      matched: 1,
      unknown: 1,
      named: [{ difference: 'outcome-unknown', count: 1 }],
    });
  });

  it('names each difference by the names that people find it by, and no customer', () => {
    const report = reportOn([unbooked]);

    expect(report.differences).toEqual([
      {
        difference: 'booking-missing',
        says: 'Cash moved, and nothing is booked for it.',
        network: 'a-network',
        terminal: 'ATM00042',
        kind: 'withdrawal',
        traceReference: '000123',
        retrievalReference: '632512000123',
        authorizationId: 'a000009-60303ae22b',
        transactionId: 't000004-9f86d08188',
        requested: euro(120_00),
        cash: euro(120_00),
        at: expect.stringMatching(/Z$/),
      },
    ]);
    expect(report.networks[0]?.off).toEqual({ count: 1, amountMinor: 120_00 });
    expect(JSON.stringify(report)).not.toContain('anna');
  });

  it('adds up whatever happened, and would not if a difference were not named', () => {
    fc.assert(
      fc.property(fc.array(aCleanLife, { maxLength: 20 }), fc.boolean(), (lives, isOneOff) => {
        const report = reportOn(isOneOff ? [...lives, unbooked] : lives);

        expect(report.rowsOff).toBe(0);
        expect(report.isClean).toBe(!isOneOff);
      }),
    );
    const tally = new Tally();
    const { verdict, ...rest } = judged(unbooked);
    tally.add({ ...rest, verdict: { ...verdict, differences: [] } });
    expect(tally.close('2026-11-21', NOON)).toMatchObject({ rowsOff: 2, isClean: false });
  });

  it('keeps as many differences as a report has room for, counts all, and tells each', () => {
    const told: string[] = [];
    const tally = new Tally(new Map(), ({ difference }) => told.push(difference));
    for (let at = 0; at < DIFFERENCES_KEPT_MAX + 5; at += 1) tally.add(judged(unbooked));

    const report = Reconciliation.parse(tally.close('2026-11-21', NOON));

    expect(report).toMatchObject({ differencesLeftOut: 5, differing: DIFFERENCES_KEPT_MAX + 5 });
    expect(told).toHaveLength(DIFFERENCES_KEPT_MAX + 5);
  });
});

const listing = (...lines: string[]) =>
  NetworkList.read(['terminal,stan,rrn,amount_minor,currency,outcome', ...lines].join('\n'));
const namesIn = (report: Reconciliation) => report.differences.map(({ difference }) => difference);

describe('the list of a network', () => {
  it.each([
    ['with the same cash', 'ATM00042,000123,632512000123,12000,EUR,dispensed', []],
    ['without an RRN', 'ATM00042,000123,,12000,EUR,dispensed', []],
    ['with another amount', 'ATM00042,000123,632512000123,11000,EUR,dispensed', ['network-amount-differs']],
    ['in another currency', 'ATM00042,000123,632512000123,12000,USD,dispensed', ['network-amount-differs']],
    [
      'that says it was reversed',
      'ATM00042,000123,632512000123,12000,EUR,reversed',
      ['network-outcome-differs'],
    ],
    ['of another STAN', 'ATM00042,000124,632512000123,12000,EUR,dispensed', ['bank-only', 'network-only']],
    ['of another RRN', 'ATM00042,000123,632512000999,12000,EUR,dispensed', ['bank-only', 'network-only']],
    ['of another machine', 'ATM00043,000123,632512000123,12000,EUR,dispensed', ['bank-only', 'network-only']],
  ])('%s', (_, line, names) => {
    expect(namesIn(reportOn([lifeOf('full')], listing(line)))).toEqual(names);
  });

  it('matches each line once', () => {
    const line = 'ATM00042,000123,632512000123,12000,EUR,dispensed';

    expect(namesIn(reportOn([lifeOf('full')], listing(line, line)))).toEqual(['network-only']);
    expect(namesIn(reportOn([lifeOf('full'), lifeOf('full')], listing(line)))).toEqual(['bank-only']);
  });

  it('needs nothing of what was declined or reversed, and asks nothing for it', () => {
    const lives = [lifeOf('declined'), lifeOf('reversed')];

    expect(namesIn(reportOn(lives, listing()))).toEqual([]);
    expect(namesIn(reportOn([], listing('ATM00042,000125,,12000,EUR,declined')))).toEqual([]);
  });

  it('is of its own network alone', () => {
    const tally = new Tally(new Map([['another-network', listing()]]));
    tally.add(judged(lifeOf('full')));

    expect(tally.close('2026-11-21', NOON).isClean).toBe(true);
  });

  it.each([
    ['stan,rrn\n', 'The first line must be'],
    [
      'terminal,stan,rrn,amount_minor,currency,outcome\nATM1,1,2,12.00,EUR,dispensed',
      'Line 2 cannot be read: amount_minor',
    ],
    [
      'terminal,stan,rrn,amount_minor,currency,outcome\r\nATM1,1,2,1200,EUR,paid',
      'Line 2 cannot be read: outcome',
    ],
    ['terminal,stan,rrn,amount_minor,currency,outcome\nATM1,1,2', 'Line 2 cannot be read'],
  ])('that cannot be read is refused, and says where', (text, says) => {
    expect(() => NetworkList.read(text)).toThrow(ListUnreadable);
    expect(() => NetworkList.read(text)).toThrow(says);
  });
});
