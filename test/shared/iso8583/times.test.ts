import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatLocalDateTime,
  formatLocalTime,
  formatTransmissionTime,
  parseLocalDateTime,
  parseLocalTime,
  parseTransmissionTime,
} from '../../../shared/iso8583/times.ts';

const at = (iso: string): number => Date.parse(iso);
const ROME_MINUTES = 60;

describe('the times of a message', () => {
  it.each([
    ['of today', '1121222121', '2026-11-21T22:21:30Z', '2026-11-21T22:21:21Z'],
    ['of last year, read after New Year', '1231235959', '2027-01-01T00:00:01Z', '2026-12-31T23:59:59Z'],
    [
      'of next year, from a clock that is ahead',
      '0101000001',
      '2026-12-31T23:59:59Z',
      '2027-01-01T00:00:01Z',
    ],
    ['of a leap day', '0229120000', '2028-03-01T00:00:00Z', '2028-02-29T12:00:00Z'],
    ['of a leap day, read in the year after', '0229120000', '2029-01-10T00:00:00Z', '2028-02-29T12:00:00Z'],
  ])('are %s', (_, text, near, moment) => {
    expect(parseTransmissionTime(text, at(near))).toBe(at(moment));
  });

  it('are local where they say so, over midnight and New Year', () => {
    const near = { nearMs: at('2026-12-31T23:30:00Z'), offsetMinutes: ROME_MINUTES };

    expect(parseLocalTime({ date: '0101', time: '002959' }, near)).toBe(at('2026-12-31T23:29:59Z'));
    expect(parseLocalDateTime('270101002959', near)).toBe(at('2026-12-31T23:29:59Z'));
    expect(formatLocalTime(at('2026-12-31T23:29:59Z'), ROME_MINUTES)).toEqual({
      date: '0101',
      time: '002959',
    });
    expect(formatLocalDateTime(at('2026-12-31T23:29:59Z'), ROME_MINUTES)).toBe('270101002959');
  });

  it('are of the nearest century', () => {
    const near = { nearMs: at('2026-11-21T00:00:00Z'), offsetMinutes: 0 };

    expect(parseLocalDateTime('991231235959', near)).toBe(at('1999-12-31T23:59:59Z'));
    expect(parseLocalDateTime('700101000000', near)).toBe(at('2070-01-01T00:00:00Z'));
  });

  it('come back to the second within 180 days', () => {
    const days180Seconds = 180 * 24 * 3600;

    fc.assert(
      fc.property(
        fc.integer({ min: at('2000-01-01') / 1000, max: at('2090-01-01') / 1000 }),
        fc.integer({ min: -days180Seconds, max: days180Seconds }),
        fc.integer({ min: -12 * 60, max: 14 * 60 }),
        (seconds, away, offsetMinutes) => {
          const atMs = seconds * 1000;
          const nearMs = atMs + away * 1000;

          expect(parseTransmissionTime(formatTransmissionTime(atMs), nearMs)).toBe(atMs);
          expect(parseLocalTime(formatLocalTime(atMs, offsetMinutes), { nearMs, offsetMinutes })).toBe(atMs);
          expect(
            parseLocalDateTime(formatLocalDateTime(atMs, offsetMinutes), { nearMs, offsetMinutes }),
          ).toBe(atMs);
        },
      ),
    );
  });

  it.each([
    '0229120000',
    '1301000000',
    '0100000000',
    '0101240000',
    '0101006000',
    '0101000060',
    '010100000',
    '01010000000',
    '01010000 0',
    '',
  ])('are refused where there is no such time: %s', (text) => {
    const near = at('2026-06-01T00:00:00Z');

    expect(() => parseTransmissionTime(text, near)).toThrow('Data element 7: There is no such time.');
    expect(() => parseLocalDateTime(`26${text}`, { nearMs: near, offsetMinutes: 0 })).toThrow('no such time');
  });
});
