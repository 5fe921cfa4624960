import { distanceToMeridianM, distanceToParallelM, type Location } from './location.ts';

/**
 * Places as short texts (geohash, G. Niemeyer 2008): what begins alike is near each other.
 *
 * | characters | a cell, north to south × east to west at the equator |
 * |------------|-------------------------------------------------------|
 * | 4          | 19.5 km × 39.1 km                                     |
 * | 5          | 4.9 km × 4.9 km                                       |
 * | 6          | 610 m × 1.2 km                                        |
 * | 9          | 4.8 m × 4.8 m                                         |
 */
export function geohashOf({ latitude, longitude }: Location, characters: number): string {
  const cells = cellsOf(characters);
  const north = Math.min(cells.rows - 1, Math.floor(((latitude + 90) / 180) * cells.rows));
  const east = Math.floor(((longitude + 180) / 360) * cells.columns) % cells.columns;
  return written(north, east, characters);
}

/** The middle of a cell. */
export function placeOf(geohash: string): Location {
  const { rows, columns } = cellsOf(geohash.length);
  const { row, column } = read(geohash);
  return {
    latitude: ((row + 0.5) / rows) * 180 - 90,
    longitude: ((column + 0.5) / columns) * 360 - 180,
  };
}

/** A cell and those around it, with how far from the place in its middle nothing can be missing. */
export interface Neighbourhood {
  readonly geohashes: readonly string[];
  readonly completeWithinM: number;
}

/** At most nine cells: fewer beside a pole. */
export function neighbourhoodOf(place: Location, characters: number): Neighbourhood {
  const { rows, columns } = cellsOf(characters);
  const { row, column } = read(geohashOf(place, characters));
  const around = BESIDE.flatMap((north) => BESIDE.map((east) => [row + north, column + east] as const));
  const geohashes = around
    .filter(([north]) => north >= 0 && north < rows)
    .map(([north, east]) => written(north, (east + columns) % columns, characters));
  return { geohashes: [...new Set(geohashes)], completeWithinM: toTheEdgeM(place, characters) };
}

const BESIDE = [-1, 0, 1];

/** To the nearest edge of the neighbourhood. Beyond a pole there is no edge: who goes there crosses a meridian. */
function toTheEdgeM(place: Location, characters: number): number {
  const { rows, columns } = cellsOf(characters);
  const { row, column } = read(geohashOf(place, characters));
  const northing = ((place.latitude + 90) / 180) * rows - row;
  const easting = (((place.longitude + 180) / 360) * columns - column) % columns;
  const toParallel = (cells: number) => distanceToParallelM((cells * 180) / rows);
  const toMeridian = (cells: number) => distanceToMeridianM(place, (cells * 360) / columns);
  return Math.min(
    row + 2 <= rows - 1 ? toParallel(2 - northing) : Number.POSITIVE_INFINITY,
    row - 2 >= 0 ? toParallel(1 + northing) : Number.POSITIVE_INFINITY,
    toMeridian(2 - easting),
    toMeridian(1 + easting),
  );
}

const ALPHABET = '0123456789bcdefghjkmnpqrstuvwxyz';
const BITS_PER_CHARACTER = 5;

/** Bits go to longitude and latitude in turn, to longitude first. */
function cellsOf(characters: number): { readonly rows: number; readonly columns: number } {
  const bits = characters * BITS_PER_CHARACTER;
  return { rows: 2 ** Math.floor(bits / 2), columns: 2 ** Math.ceil(bits / 2) };
}

function written(row: number, column: number, characters: number): string {
  const bits = characters * BITS_PER_CHARACTER;
  let geohash = '';
  let value = 0;
  for (let bit = 0; bit < bits; bit += 1) {
    const [of, left] =
      bit % 2 === 0
        ? [column, Math.ceil(bits / 2) - 1 - bit / 2]
        : [row, Math.floor(bits / 2) - 1 - (bit - 1) / 2];
    value = value * 2 + (Math.floor(of / 2 ** left) % 2);
    if (bit % BITS_PER_CHARACTER < BITS_PER_CHARACTER - 1) continue;
    geohash += ALPHABET[value];
    value = 0;
  }
  return geohash;
}

function read(geohash: string): { readonly row: number; readonly column: number } {
  const bits = [...geohash].flatMap((character) =>
    [...ALPHABET.indexOf(character).toString(2).padStart(BITS_PER_CHARACTER, '0')].map(Number),
  );
  const numberOf = (of: number[]) => of.reduce((value, bit) => value * 2 + bit, 0);
  return {
    column: numberOf(bits.filter((_, at) => at % 2 === 0)),
    row: numberOf(bits.filter((_, at) => at % 2 === 1)),
  };
}
