import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTicket, sealTicket } from '../../../shared/seal/ticket.ts';

const sealKey = new TextEncoder().encode('a key of thirty-two bytes, or so');
const anotherKey = new TextEncoder().encode('another key of thirty-two bytes.');

const request = fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 4 });

describe('a ticket', () => {
  it('is two groups of four letters that make no word and look like no other', () => {
    fc.assert(
      fc.property(request, (parts) => {
        expect(drawTicket(sealKey, ...parts)).toMatch(
          /^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/,
        );
      }),
    );
  });

  it('is the same for a repeat of the request, and another for another', () => {
    const drawn = drawTicket(sealKey, 'anna', 't1', '7', 'key-1');

    expect(drawTicket(sealKey, 'anna', 't1', '7', 'key-1')).toBe(drawn);
    expect(drawTicket(sealKey, 'anna', 't1', '8', 'key-1')).not.toBe(drawn);
    expect(drawTicket(sealKey, 'anna', 't1', '7', 'key-2')).not.toBe(drawn);
    expect(drawTicket(anotherKey, 'anna', 't1', '7', 'key-1')).not.toBe(drawn);
  });

  it('does not take two requests for one because their parts run together', () => {
    expect(drawTicket(sealKey, 'ab', 'c')).not.toBe(drawTicket(sealKey, 'a', 'bc'));
  });

  it('uses all of its letters', () => {
    const drawn = Array.from({ length: 200 }, (_, nth) => drawTicket(sealKey, String(nth))).join('');

    expect(new Set(drawn.replaceAll('-', '')).size).toBe(20);
  });
});

describe('what is kept of a ticket', () => {
  const sealed = sealTicket(sealKey, 'anna', 'BCDF-GHJK');

  it.each(['bcdf-ghjk', 'BCDFGHJK', ' bcdf ghjk ', 'b c d f g h j k', 'BCDF–GHJK'])(
    'is the same however it is typed: %s',
    (typed) => {
      expect(sealTicket(sealKey, 'anna', typed)).toBe(sealed);
    },
  );

  it('is another for another ticket, another customer and another key', () => {
    expect(sealTicket(sealKey, 'anna', 'BCDF-GHJL')).not.toBe(sealed);
    expect(sealTicket(sealKey, 'bruno', 'BCDF-GHJK')).not.toBe(sealed);
    expect(sealTicket(anotherKey, 'anna', 'BCDF-GHJK')).not.toBe(sealed);
  });

  it('does not tell the ticket, and fits where it is kept', () => {
    expect(sealed).not.toContain('BCDF');
    expect(sealed).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
