import { beforeAll, expect, it } from 'vitest';
import type { Atm } from '../simulators/atm.ts';
import type { Phone } from '../simulators/phone.ts';
import { castOf } from '../support/casts.ts';
import { atTheMachine, onThePhone, withNoDevice, withNothingOpen } from './story/stage.ts';
import { euros, prepareCash } from './support/prepared-cash.ts';
import { refusalOf } from './support/refusal-of.ts';
import { stage } from './support/stage-of-the-test.ts';

const { bruno } = castOf(import.meta.filename);

/** A square in Trieste, where no other machine stands; and two machines on it, 300 m from each other. */
const PIAZZA = { latitude: 45.65, longitude: 13.768 };
const AROUND_THE_CORNER = { ...PIAZZA, latitude: PIAZZA.latitude + 300 / 111_195 };

/** And a town further off, with none at all. */
const UDINE = { latitude: 46.06, longitude: 13.24 };

const twenties = (notes: number) => ({ currency: 'EUR', denominationMinor: 20_00, notes });

let phone: Phone;
let empty: Atm;
let full: Atm;

beforeAll(async () => {
  phone = await onThePhone(stage, bruno);
  await withNothingOpen(phone);
  await withNoDevice(phone);
  await phone.enrol('Bruno’s phone');
  empty = await aMachine('atm-0201', 'Piazza Unità, left', PIAZZA);
  full = await aMachine('atm-0202', 'Piazza Unità, right', AROUND_THE_CORNER);
});

it('a machine that is out of cash names another, and what was prepared on the phone is collected there', async () => {
  await full.reportCash(twenties(100));
  await empty.reportCash(twenties(2));
  const { id } = await prepareCash(phone, 60);
  const shown = await phone.machinesNear({ ...PIAZZA, amountMinor: 60_00 });

  await empty.readCard(bruno.card);
  await empty.takeOver(id);
  const refused = await refusalOf(empty.authorize(id));
  await empty.goodbye();
  const kept = await phone.transaction(id);

  const [named] = refused.machines ?? [];
  expect(refused).toMatchObject({ code: 'cash-unavailable', status: 409 });
  expect(refused.detail).toContain('Piazza Unità, right');
  expect(named).toMatchObject({ terminalId: full.terminalId, distanceM: 300 });
  expect(shown.map(({ terminalId, dispenses }) => [terminalId, dispenses])).toEqual([
    [empty.terminalId, 'no'],
    [full.terminalId, 'yes'],
  ]);
  expect(kept).toMatchObject({ step: { name: 'collection' }, money: { state: 'held', held: euros(60) } });

  const { prepared } = await full.readCard(bruno.card);
  await full.takeOver(id);
  const ended = await full.dispensed(await full.authorize(id), euros(60));
  await full.goodbye();

  expect(prepared.map((each) => each.id)).toEqual([id]);
  expect(ended).toMatchObject({ outcome: 'completed', money: { dispensed: euros(60) } });
});

it('a machine that is moved is found where it stands, and no more where it stood', async () => {
  const [before, now] = [UDINE, { ...UDINE, longitude: UDINE.longitude + 0.5 }];
  await aMachine('atm-0203', 'Udine, station', before);
  await aMachine('atm-0203', 'Gorizia, station', now);

  const foundAt = async (place: typeof UDINE) =>
    (await phone.machinesNear({ ...place, amountMinor: 60_00 })).map(({ terminalId }) => terminalId);
  expect(await foundAt(now)).toEqual(['atm-0203']);
  expect(await foundAt(before)).toEqual([]);
});

async function aMachine(terminalId: string, name: string, location: typeof PIAZZA): Promise<Atm> {
  const atm = await atTheMachine(stage, terminalId);
  await atm.register({
    name,
    address: 'Piazza Unità d’Italia 1, Trieste',
    location,
    capabilities: ['dispenses-cash', 'prints'],
  });
  return atm;
}
