import * as z from 'zod';

/** A place on the ground, in degrees (WGS 84). */
export const Location = z
  .strictObject({
    latitude: z.number().min(-90).max(90).meta({ example: 41.89915 }),
    longitude: z.number().min(-180).max(180).meta({ example: 12.47307 }),
  })
  .meta({ id: 'Location', description: 'Degrees, WGS 84.' });
export type Location = z.infer<typeof Location>;

/** The mean radius of the earth (IUGG). A sphere of it is wrong by at most 0.6 %. */
const EARTH_RADIUS_M = 6_371_009;

/** How far two places are from each other as the crow flies, in metres: the haversine formula. */
export function distanceM(one: Location, other: Location): number {
  const north = radians(other.latitude - one.latitude);
  const east = radians(other.longitude - one.longitude);
  const haversine =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** How far a parallel is, in metres, that many degrees to the north or the south. */
export const distanceToParallelM = (degrees: number): number => EARTH_RADIUS_M * radians(degrees);

/** How far the nearest point of a meridian is, in metres, that many degrees (at most 90) to the east or the west. */
export const distanceToMeridianM = ({ latitude }: Location, degrees: number): number =>
  EARTH_RADIUS_M * Math.asin(Math.sin(radians(degrees)) * Math.cos(radians(latitude)));

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
