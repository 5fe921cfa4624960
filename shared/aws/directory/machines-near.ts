import type { Machine } from '../../terminal/dispensable.ts';
import { neighbourhoodOf } from '../../terminal/geohash.ts';
import { distanceM, type Location } from '../../terminal/location.ts';
import { type Spot, spotsIn } from './spots.ts';
import { findMachine } from './terminals.ts';

/** A machine, and how far it is. */
export interface NearMachine extends Machine {
  readonly location: Location;
  /** As the crow flies, in whole metres. */
  readonly distanceM: number;
}

/** Characters of a geohash: first within half a kilometre or so, then within five, then within twenty. */
const CIRCLES = [6, 5, 4];

/** Machines are read so many at a time, the nearest first, and so many in all. */
const READ_AT_ONCE = 10;
const MACHINES_READ_MAX = 30;

/**
 * The machines nearest to a place that fit, the nearest first, whichever network they belong to.
 *
 * It looks in wider and wider circles, and stops as soon as no other can be nearer than those it has found: at most
 * three times nine queries, and thirty reads, however many machines there are. Whoever stands further than some
 * twenty kilometres from the next machine is told of none.
 */
export async function machinesNear(
  place: Location,
  { atMost, fits }: { readonly atMost: number; readonly fits: (machine: Machine) => boolean },
): Promise<NearMachine[]> {
  const read = new Map<string, NearMachine | undefined>();
  let found: NearMachine[] = [];
  for (const characters of CIRCLES) {
    const { geohashes, completeWithinM } = neighbourhoodOf(place, characters);
    const spots = (await Promise.all(geohashes.map(spotsIn))).flat();
    found = await nearestOf(spots, place, { atMost, fits, read });
    const farthest = found.at(-1)?.distanceM ?? 0;
    if (found.length === atMost && farthest <= completeWithinM) break;
  }
  return found;
}

interface Search {
  readonly atMost: number;
  readonly fits: (machine: Machine) => boolean;
  /** Those that an earlier circle has read; nothing for one that is there no more. */
  readonly read: Map<string, NearMachine | undefined>;
}

async function nearestOf(
  spots: readonly Spot[],
  place: Location,
  { atMost, fits, read }: Search,
): Promise<NearMachine[]> {
  const ordered = onceEach(
    spots.toSorted((one, other) => distanceM(place, one.place) - distanceM(place, other.place)),
  );
  const found: NearMachine[] = [];
  for (let from = 0; from < ordered.length && found.length < atMost; from += READ_AT_ONCE) {
    const some = ordered.slice(from, from + READ_AT_ONCE);
    const unread = some.filter(({ terminalId }) => !read.has(terminalId));
    await Promise.all(
      unread.slice(0, Math.max(0, MACHINES_READ_MAX - read.size)).map(async ({ terminalId }) => {
        read.set(terminalId, await readNear(terminalId, place));
      }),
    );
    const machines = some.map(({ terminalId }) => read.get(terminalId));
    found.push(...machines.filter((machine) => machine !== undefined).filter(fits));
  }
  return found.toSorted((one, other) => one.distanceM - other.distanceM).slice(0, atMost);
}

/** A machine that moves just now may be seen at both ends of its way. */
const onceEach = (spots: readonly Spot[]): Spot[] =>
  [...new Map(spots.toReversed().map((spot) => [spot.terminalId, spot])).values()].toReversed();

/** A spot may be a moment older than its machine, which may have left it. */
async function readNear(terminalId: string, place: Location): Promise<NearMachine | undefined> {
  const machine = await findMachine(terminalId);
  if (!machine?.location) return undefined;
  const { location } = machine;
  return { ...machine, location, distanceM: Math.round(distanceM(place, location)) };
}
