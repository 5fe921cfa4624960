import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import bank from '../../infra/local/seed/bank.json' with { type: 'json' };
import { liveDay } from '../simulators/atm-network/day.ts';
import { httpLine } from '../simulators/atm-network/http-line.ts';
import { isoLine } from '../simulators/atm-network/iso-line.ts';
import type { Phone } from '../simulators/phone.ts';
import { signInNetwork } from '../simulators/sign-in.ts';
import { fabio, onThePhone, type Stage, withNoDevice, withNothingOpen } from './story/stage.ts';
import { system } from './support/stage-of-the-test.ts';

const stage: Stage = { ...system, keyFile: join(system.dataFolder, 'identity', 'atm-network-key.json') };
const { number: pan = '' } = bank.testCards.find(({ customerId }) => customerId === fabio.customerId) ?? {};

const overTcp = isoLine({ host: '127.0.0.1', port: system.bridgePort, pan });
let phone: Phone;
let token: string;

beforeAll(async () => {
  phone = await onThePhone(stage, fabio);
  await withNothingOpen(phone);
  await withNoDevice(phone);
  await phone.enrol();
  token = (await signInNetwork(stage)).accessToken;
});

afterAll(() => overTcp.hangUp());

it('what left the machines of a network that misbehaves is what the bank took, over TCP and over JSON', async () => {
  const day = {
    seed: 7,
    lives: 4,
    phone,
    card: 'tok_fabio-debit',
    machines: ['atm-0042', 'atm-0077'] as const,
    acquirer: '12345',
    lines: [
      { name: 'ISO 8583 and TCP', line: overTcp },
      { name: 'ISO 20022 names and JSON', line: httpLine({ url: system.url, token: () => token }) },
    ],
  };

  const wrong = await liveDay(day, () => {});

  expect(wrong).toEqual([]);
});
