import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canDispense } from '../../../shared/terminal/can-dispense.ts';
import { type Dispensable, dispensable, type Machine } from '../../../shared/terminal/dispensable.ts';
import { CASH_REPORT_COUNTS_MS, type Cassette, Cassettes } from '../../../shared/terminal/machine-cash.ts';

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const notesOf = (denominationMinor: number, notes: number, currency = 'EUR'): Cassette => ({
  currency,
  denominationMinor,
  notes,
});

describe('whether an amount can be made of notes', () => {
  it.each<[string, number, Cassette[], boolean]>([
    ['of one kind', 120_00, [notesOf(20_00, 6)], true],
    ['but one note is missing', 120_00, [notesOf(20_00, 5)], false],
    ['of two kinds', 120_00, [notesOf(50_00, 2), notesOf(20_00, 1)], true],
    ['with fewer of the largest than would fit', 60_00, [notesOf(50_00, 9), notesOf(20_00, 3)], true],
    ['but nothing makes up the rest', 70_00, [notesOf(50_00, 9), notesOf(30_00, 9)], false],
    ['of two cassettes of one kind', 120_00, [notesOf(20_00, 3), notesOf(20_00, 3)], true],
    ['but they are in another currency', 120_00, [notesOf(20_00, 6, 'CHF')], false],
    ['but each is worth more', 20_00, [notesOf(50_00, 100)], false],
    ['but the cassettes are empty', 20_00, [notesOf(20_00, 0)], false],
    ['but there is no cassette', 20_00, [], false],
    ['and nothing is asked for', 0, [], true],
    [
      'to the last cent',
      999_999,
      [notesOf(1, 9_999), notesOf(2, 9_999), notesOf(1_000_000, 1), notesOf(970_002, 1)],
      true,
    ],
    ['but no machine pays so much out at once', 10_000_10, [notesOf(10_00, 9_999), notesOf(10, 9)], false],
  ])('%s', (_, amountMinor, cassettes, can) => {
    expect(canDispense(cassettes, euros(amountMinor))).toBe(can);
  });

  it('is what trying every way of taking notes finds', () => {
    const cassette = fc.record({
      currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'CHF'),
      denominationMinor: fc.constantFrom(1, 2, 3, 5, 7, 10, 20, 50),
      notes: fc.integer({ min: 0, max: 4 }),
    });

    fc.assert(
      fc.property(
        fc.array(cassette, { maxLength: 4 }),
        fc.integer({ min: 0, max: 200 }),
        (cassettes, amount) => {
          expect(canDispense(cassettes, euros(amount))).toBe(anyWayOf(cassettes, 'EUR', amount));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('never ends in more work than a million sums, whatever a machine reports', () => {
    const most = Array.from({ length: 8 }, (_, at) => notesOf(at + 1, 9_999));

    expect(canDispense(Cassettes.parse(most), euros(10_000_00))).toBe(false);
    expect(canDispense(Cassettes.parse(most), euros(359_964))).toBe(true);
  });
});

/** Every number of notes of the first kind, and with each every way of the rest. */
function anyWayOf([first, ...rest]: readonly Cassette[], currency: string, amount: number): boolean {
  if (amount === 0) return true;
  if (!first || amount < 0) return false;
  const notes = first.currency === currency ? first.notes : 0;
  return Array.from({ length: notes + 1 }, (_, taken) => amount - taken * first.denominationMinor).some(
    (left) => anyWayOf(rest, currency, left),
  );
}

describe('whether a machine can pay out', () => {
  const NOON = Date.parse('2026-11-22T12:00:00.000Z');
  const machine = { terminalId: 'atm-1', network: 'n', name: 'n', address: 'a' };
  const full = { reportedAtMs: NOON, cassettes: [notesOf(20_00, 100)] };
  const empty = { reportedAtMs: NOON, cassettes: [] };

  it.each<[string, Machine, Dispensable]>([
    ['unknown where it never said so', machine, 'unknown'],
    ['yes where its notes make the amount', { ...machine, cash: full }, 'yes'],
    ['no where they do not', { ...machine, cash: empty }, 'no'],
    ['no where it is not made for it', { ...machine, capabilities: ['accepts-cash'], cash: full }, 'no'],
    ['yes where it says that it is', { ...machine, capabilities: ['dispenses-cash'], cash: full }, 'yes'],
  ])('is %s', (_, of, says) => {
    expect(dispensable(of, euros(120_00), NOON)).toBe(says);
  });

  it.each([
    ['no', CASH_REPORT_COUNTS_MS - 1],
    ['unknown', CASH_REPORT_COUNTS_MS],
  ] as const)('is %s when an empty machine has been silent for %i ms', (says, silentMs) => {
    expect(dispensable({ ...machine, cash: empty }, euros(20_00), NOON + silentMs)).toBe(says);
  });
});
