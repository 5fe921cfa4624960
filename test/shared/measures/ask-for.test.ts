import { describe, expect, it } from 'vitest';
import { askFor, filtersOf, measureNamed } from '../../../shared/measures/ask-for.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };

describe('by what a measure can be asked of less', () => {
  it.each([
    ['balance', ['kind', 'channel'], 'everything that it counts knows both'],
    ['uplift', [], 'an offer is of no kind'],
    ['channel-migration', ['kind'], 'what began elsewhere would be missing from what went before'],
    ['reconciliation', [], 'it hides nothing, so it is of the whole bank'],
  ])('%s: %j, since %s', (name, filters) => {
    expect(filtersOf(measureNamed(name))).toEqual(filters);
  });

  it('is nothing else', () => {
    const migration = measureNamed('channel-migration');
    expect(askFor(migration, { ...november, kind: 'transfer' })).toMatchObject({ kind: 'transfer' });
    expect(() => askFor(migration, { ...november, channel: 'mobile' })).toThrow(
      'cannot be asked about by channel',
    );
  });
});
