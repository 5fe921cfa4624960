import { describe, expect, it } from 'vitest';
import { gainOf } from '../../bench/gain.ts';
import { liveMarket } from '../../bench/offer-market.ts';

describe('a market in which the rank learns', () => {
  const markets = Array.from({ length: 16 }, (_, at) => liveMarket(`seed ${at}`, 1_500));

  it('accepts more than one of chance, and than one of marketing’s fixed order, beyond doubt', () => {
    expect(gainOf(markets.map(({ learnt, random }) => learnt - random)).low).toBeGreaterThan(0);
    expect(gainOf(markets.map(({ learnt, priority }) => learnt - priority)).low).toBeGreaterThan(0);
  });

  it('lives the same for the same seed', () => {
    expect(liveMarket('seed 0', 1_500)).toEqual(markets[0]);
  });

  it('never does better than one that knows everything', () => {
    expect(gainOf(markets.map(({ oracle, learnt }) => oracle - learnt)).low).toBeGreaterThan(0);
  });
});

describe('a gain', () => {
  it('has the interval of the table', () => {
    const { mean, low, high } = gainOf([1, 2, 3, 4, 5, 6]);

    expect(mean).toBe(3.5);
    // 3.5 ± 2.571 × 1.8708 / √6
    expect(low).toBeCloseTo(1.536, 2);
    expect(high).toBeCloseTo(5.464, 2);
  });
});
