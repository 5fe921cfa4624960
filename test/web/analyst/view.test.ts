import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels, daysBefore, kinds, searchOf, type View, viewOf } from '../../../web/analyst/view/view.ts';

const today = '2026-11-22';

const aDay = fc.integer({ min: 0, max: 700 }).map((days) => daysBefore(today, days));
const aView: fc.Arbitrary<View> = fc.record({
  from: aDay,
  to: aDay,
  kind: fc.option(fc.constantFrom(...kinds), { nil: undefined }),
  channel: fc.option(fc.constantFrom(...channels), { nil: undefined }),
  steps: fc.option(fc.constantFrom(...kinds), { nil: undefined }),
  tables: fc.uniqueArray(fc.constantFrom('balance', 'resume-rate', 'uplift')),
});

describe('a view', () => {
  it('is the same for whoever follows the link to it', () => {
    fc.assert(
      fc.property(aView, (view) => {
        expect(viewOf(searchOf(view), today)).toEqual(view);
      }),
    );
  });

  it('is of thirty days up to today at first', () => {
    expect(viewOf('', today)).toMatchObject({ from: '2026-10-24', to: today, tables: [] });
  });

  it.each([
    ['a day that there is not', '?from=2026-02-30&to=2026-11-22'],
    ['a word for a day', '?from=yesterday'],
    ['a kind that nobody knows', '?kind=lottery'],
    ['a channel that nobody knows', '?channel=fax'],
    ['a table by a name that is none', '?tables=<script>'],
  ])('takes %s for nothing said', (_, search) => {
    expect(viewOf(search, today)).toEqual(viewOf('', today));
  });
});
