import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { Dispenser } from '../simulators/dispenser.ts';
import type { Phone } from '../simulators/phone.ts';
import { castOf } from '../support/casts.ts';
import { atTheMachine, onThePhone, withNoDevice, withNothingOpen } from './story/stage.ts';
import { euros, prepareCash } from './support/prepared-cash.ts';
import { refusalOf } from './support/refusal-of.ts';
import { stage, system } from './support/stage-of-the-test.ts';

const { bruno } = castOf(import.meta.filename);

let phone: Phone;

beforeAll(async () => {
  phone = await onThePhone(stage, bruno);
  await withNothingOpen(phone);
  await withNoDevice(phone);
  await phone.enrol('Bruno’s phone');
});

it('prepared on the phone, it is dispensed by the bank’s token alone, and settled as the dispenser swears', async () => {
  const dispenser = Dispenser.ofTheSystem(join(system.dataFolder, 'mac-keys.json'), 'atm-0099');
  const { id } = await prepareCash(phone, 60);
  const atm = await atTheMachine(stage, 'atm-0099');
  await atm.readCard(bruno.card);
  await atm.takeOver(id);

  const tokenless = await refusalOf(atm.authorize(id));
  await atm.session();
  const authorization = await atm.authorize(id, dispenser.commandNonce());
  await dispenser.dispense(authorization.dispenseToken ?? '', authorization.dispense);
  dispenser.present();
  dispenser.retract(euros(20));
  const presentStatus = await dispenser.presentStatus(authorization.statusNonce ?? '');
  const word = await refusalOf(atm.dispensed(authorization, euros(20)));
  const lie = await refusalOf(atm.dispensed(authorization, euros(20), undefined, presentStatus));
  const ended = await atm.dispensed(authorization, euros(40), undefined, presentStatus);
  await atm.goodbye();

  expect(tokenless.code).toBe('nonce-missing');
  expect([word.code, lie.code]).toEqual(['evidence-missing', 'evidence-impossible']);
  expect(ended).toMatchObject({ outcome: 'completed', money: { dispensed: euros(40) } });
});
