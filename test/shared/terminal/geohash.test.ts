import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geohashOf, neighbourhoodOf, placeOf } from '../../../shared/terminal/geohash.ts';
import { distanceM, type Location } from '../../../shared/terminal/location.ts';

const at = (latitude: number, longitude: number): Location => ({ latitude, longitude });

describe('how far it is', () => {
  it.each([
    ['from a place to itself', at(41.9, 12.47), at(41.9, 12.47), 0],
    ['from Piazza Navona to Termini station', at(41.89915, 12.47307), at(41.90103, 12.50179), 2_386],
    ['from Rome to Milan', at(41.8902, 12.4922), at(45.4641, 9.1919), 477_800],
    ['across the date line', at(0, 179.99), at(0, -179.99), 2_224],
    ['over the pole', at(89.99, 0), at(89.99, 180), 2_224],
    ['to the other side of the world', at(0, 0), at(0, 180), 20_015_115],
  ])('%s', (_, one, other, metres) => {
    expect(distanceM(one, other)).toBeCloseTo(metres, metres > 100_000 ? -3 : -1);
    expect(distanceM(other, one)).toBe(distanceM(one, other));
  });
});

describe('a place as a text', () => {
  it.each([
    [at(57.64911, 10.40744), 'u4pruydqqvj'],
    [at(42.6, -5.6), 'ezs42'],
    [at(0, 0), 's0000'],
    [at(90, 180), 'bpbpb'],
    [at(-90, -180), '00000'],
  ])('%j is %s', (place, geohash) => {
    expect(geohashOf(place, geohash.length)).toBe(geohash);
  });

  const anywhere = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  it('is read as a place less than five metres away, which is written alike', () => {
    fc.assert(
      fc.property(anywhere, (place) => {
        const geohash = geohashOf(place, 9);

        expect(distanceM(placeOf(geohash), place)).toBeLessThan(5);
        expect(geohashOf(placeOf(geohash), 9)).toBe(geohash);
      }),
    );
  });

  it('has a neighbourhood that lacks nothing within the distance that it promises, also at the poles', () => {
    const nearby = fc.double({ min: -1, max: 1, noNaN: true });

    fc.assert(
      fc.property(anywhere, nearby, nearby, fc.constantFrom(4, 5, 6), (place, north, east, characters) => {
        const { geohashes, completeWithinM } = neighbourhoodOf(place, characters);
        const span = { 4: 0.8, 5: 0.2, 6: 0.04 }[characters] ?? 1;
        const wider = span / Math.max(0.001, Math.cos((place.latitude * Math.PI) / 180));
        const other = at(
          Math.max(-90, Math.min(90, place.latitude + north * span)),
          ((place.longitude + east * wider + 540) % 360) - 180,
        );

        fc.pre(distanceM(place, other) < completeWithinM);
        expect(geohashes).toContain(geohashOf(other, characters));
      }),
      { numRuns: 3_000 },
    );
  });

  it('has at most nine cells around it, which reach further than half a kilometre where people live', () => {
    const rome = neighbourhoodOf(at(41.89915, 12.47307), 6);
    const northCape = neighbourhoodOf(at(71.17, 25.78), 6);

    expect(rome.geohashes).toHaveLength(9);
    expect(rome.completeWithinM).toBeGreaterThan(600);
    expect(northCape.completeWithinM).toBeGreaterThan(390);
    expect(neighbourhoodOf(at(90, 0), 6).geohashes).toHaveLength(6);
    expect(neighbourhoodOf(at(41.89915, 12.47307), 4).completeWithinM).toBeGreaterThan(19_500);
  });
});
