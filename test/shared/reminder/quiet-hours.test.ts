import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet, outsideQuietHours } from '../../../shared/reminder/quiet-hours.ts';
import { HOUR_MS, MINUTE_MS } from '../../support/a-session.ts';

const at = (text: string): number => Date.parse(text);
const iso = (atMs: number): string => new Date(atMs).toISOString();

describe('quiet hours', () => {
  it.each([
    ['in the afternoon, at once', 'Europe/Rome', '2026-11-21T15:00:00Z', '2026-11-21T15:00:00.000Z'],
    [
      'a minute before nine in the evening, at once',
      'Europe/Rome',
      '2026-11-21T19:59:00Z',
      '2026-11-21T19:59:00.000Z',
    ],
    [
      'at nine in the evening, the next morning',
      'Europe/Rome',
      '2026-11-21T20:00:00Z',
      '2026-11-22T07:00:00.000Z',
    ],
    ['after midnight, the same morning', 'Europe/Rome', '2026-11-22T02:30:00Z', '2026-11-22T07:00:00.000Z'],
    [
      'by the customer’s own clock, far away',
      'America/Los_Angeles',
      '2026-11-21T15:00:00Z',
      '2026-11-21T16:00:00.000Z',
    ],
    [
      'where the clock differs by three quarters',
      'Asia/Kathmandu',
      '2026-11-21T20:00:00Z',
      '2026-11-22T02:15:00.000Z',
    ],
    [
      'over a night that is an hour shorter',
      'Europe/Rome',
      '2027-03-27T20:30:00Z',
      '2027-03-28T06:00:00.000Z',
    ],
    [
      'over a night that is an hour longer',
      'Europe/Rome',
      '2026-10-24T19:30:00Z',
      '2026-10-25T07:00:00.000Z',
    ],
  ])('end %s', (_, timeZone, from, until) => {
    expect(iso(outsideQuietHours(at(from), timeZone))).toBe(until);
  });

  const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') });
  /** The moments around which clocks change, in either hemisphere and by half an hour too. */
  const nearChange = fc
    .tuple(
      fc.constantFrom(
        ...['2027-03-28T01:00:00Z', '2026-10-25T01:00:00Z', '2027-03-14T10:00:00Z', '2027-04-03T15:00:00Z'],
      ),
      fc.integer({ min: -30 * HOUR_MS, max: 30 * HOUR_MS }),
    )
    .map(([change, offMs]) => at(change) + offMs);
  const zone = fc.constantFrom(
    ...[
      'Europe/Rome',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Chatham',
      'UTC',
      'America/St_Johns',
    ],
  );

  it('are over by then, have not been for a moment less, and nobody waits a day', () => {
    fc.assert(
      fc.property(fc.oneof(moment, nearChange), zone, (fromMs, timeZone) => {
        const untilMs = outsideQuietHours(fromMs, timeZone);

        expect(isQuiet(untilMs, timeZone)).toBe(false);
        expect(untilMs - fromMs).toBeGreaterThanOrEqual(0);
        expect(untilMs - fromMs).toBeLessThanOrEqual(12 * HOUR_MS);
        if (untilMs > fromMs) expect(isQuiet(untilMs - 1, timeZone)).toBe(true);
      }),
    );
  });

  it('are left as they were by who asks again', () => {
    fc.assert(
      fc.property(moment, zone, (fromMs, timeZone) => {
        const once = outsideQuietHours(fromMs, timeZone);

        expect(outsideQuietHours(once, timeZone)).toBe(once);
        expect(outsideQuietHours(fromMs + MINUTE_MS, timeZone)).toBeGreaterThanOrEqual(once);
      }),
    );
  });
});
