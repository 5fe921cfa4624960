import { describe, expect, it } from 'vitest';
import { hiddenRest, shareOverShown, sumOfShown } from '../../../web/analyst/numbers/over-shown.ts';

describe('a share over what is shown', () => {
  it('leaves a row out above and below the line where either is hidden, and says so', () => {
    const rows = [
      { resumed: 8, suspended: 10 },
      { resumed: null, suspended: 50 },
      { resumed: 30, suspended: null },
      { resumed: 0, suspended: 6 },
    ];

    expect(shareOverShown(rows, 'resumed', 'suspended')).toEqual({
      share: 0.5,
      part: 8,
      whole: 16,
      shown: 2,
      rows: 4,
    });
  });

  it.each([
    ['no row', []],
    ['nothing that is shown', [{ resumed: null, suspended: null }]],
    ['nothing to divide by', [{ resumed: 0, suspended: 0 }]],
  ])('is not said of %s', (_, rows) => {
    expect(shareOverShown(rows, 'resumed', 'suspended').share).toBeUndefined();
  });
});

it('adds up what is shown, and is no nought where all of it is hidden', () => {
  expect(sumOfShown([{ started: 5 }, { started: null }, { started: 7 }], 'started')).toBe(12);
  expect(sumOfShown([{ started: null }], 'started')).toBeUndefined();
  expect(sumOfShown([], 'started')).toBe(0);
});

it('knows what is left of a total for the parts that are hidden, and makes none up', () => {
  const parts = ['in_full', 'reversed'];

  expect(hiddenRest({ authorized: 20, in_full: 15, reversed: null }, 'authorized', parts)).toBe(5);
  expect(hiddenRest({ authorized: 20, in_full: 15, reversed: 5 }, 'authorized', parts)).toBe(0);
  expect(hiddenRest({ authorized: null, in_full: null, reversed: 5 }, 'authorized', parts)).toBe(0);
});
