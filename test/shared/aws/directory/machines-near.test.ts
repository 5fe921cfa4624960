import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { machinesNear } from '../../../../shared/aws/directory/machines-near.ts';
import { registerTerminal } from '../../../../shared/aws/directory/terminals.ts';
import { geohashOf, neighbourhoodOf, placeOf } from '../../../../shared/terminal/geohash.ts';
import { distanceM, type Location } from '../../../../shared/terminal/location.ts';
import { useEngine } from '../../../support/engine.ts';

useEngine();

const ROME: Location = { latitude: 41.89915, longitude: 12.47307 };
/** Within so many degrees of it, and the closer the more: as machines stand around a town. */
const AROUND_DEGREES = 0.4;
/** So far the widest circle reaches, wherever in its cell one stands. */
const SEEN_WITHIN_M = 19_500;

const around = fc
  .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }))
  .map(([north, east]) => ({
    latitude: ROME.latitude + north ** 3 * AROUND_DEGREES,
    longitude: ROME.longitude + east ** 3 * AROUND_DEGREES,
  }));

const machines = fc
  .sample(around, { numRuns: 60, seed: 42 })
  .map((location, at) => ({ terminalId: `atm-${at}`, network: 'ours', name: 'n', address: 'a', location }));

beforeAll(async () => {
  for (const machine of machines) await registerTerminal(machine);
});

it('finds what measuring the way to every machine finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      around,
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 3 }),
      async (from, atMost, every) => {
        const fits = ({ terminalId }: { terminalId: string }) => Number(terminalId.slice(4)) % every === 0;

        const found = await machinesNear(from, { atMost, fits });

        const measured = machines
          .filter(fits)
          .map(({ location }) => distanceM(from, location))
          .filter((metres) => metres < SEEN_WITHIN_M)
          .toSorted((one, other) => one - other);
        const within = found.map((each) => each.distanceM).filter((metres) => metres < SEEN_WITHIN_M);
        expect(within).toEqual(measured.slice(0, atMost).map(Math.round));
      },
    ),
    { numRuns: 60 },
  );
});

it('does not stop at the first that it sees: a nearer one may stand just outside of the cells around', async () => {
  const middle = placeOf(geohashOf({ latitude: 45.46427, longitude: 9.1919 }, 6));
  const inTheNextCell = { ...middle, longitude: middle.longitude + 1_250 / 78_000 };
  const behindTheNextCell = { ...middle, latitude: middle.latitude + 950 / 111_195 };
  const milan = { network: 'ours', name: 'n', address: 'a' };
  await registerTerminal({ ...milan, terminalId: 'atm-east', location: inTheNextCell });
  await registerTerminal({ ...milan, terminalId: 'atm-north', location: behindTheNextCell });

  const [nearest] = await machinesNear(middle, { atMost: 1, fits: () => true });

  expect(neighbourhoodOf(middle, 6).geohashes).toContain(geohashOf(inTheNextCell, 6));
  expect(nearest).toMatchObject({ terminalId: 'atm-north', distanceM: 950 });
});
