import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Message } from '../../shared/iso8583/message.ts';
import {
  chipOf,
  PIN_BLOCK,
  PIN_CONTROL,
  TEST_PANS,
  tracesIn,
  track1Of,
  track2Of,
  track3Of,
  writingsOf,
} from '../support/card-data.ts';
import { aBridge, type BridgeUnderTest } from './support/bridge-under-test.ts';
import { eventually } from './support/eventually.ts';
import { aReversal, aWithdrawal } from './support/messages.ts';

let house: BridgeUnderTest;
beforeEach(async () => {
  house = await aBridge();
});
afterEach(() => house.dispose());

/** The message with everything that is on a card, where it belongs and where people write it. */
const carrying = (pan: string, { mti, fields }: Message): Message => ({
  mti,
  fields: {
    ...fields,
    2: pan,
    14: '2912',
    34: pan,
    35: track2Of(pan),
    36: track3Of(pan),
    43: `CARD ${pan}`.padEnd(40),
    45: track1Of(pan),
    48: pan,
    52: PIN_BLOCK,
    53: PIN_CONTROL,
    55: chipOf(pan),
    60: writingsOf(pan).join('|'),
    127: `${pan}${pan}`,
  },
});

const stanOf = (index: number) => String(index + 1).padStart(6, '0');
const written = () => tracesIn(Buffer.from(house.everythingWritten(), 'latin1'));

it('card data are in no file and no log of the bridge, whether they wait, arrive or are refused', async () => {
  await house.open();
  await house.door.stop();
  const line = await house.dial();
  const said: Message[] = [];
  for (const [index, pan] of TEST_PANS.entries()) {
    said.push(await line.ask(carrying(pan, aWithdrawal(stanOf(index)))));
    said.push(await line.ask(carrying(pan, aReversal(stanOf(index + 100)))));
  }
  line.socket.write(Buffer.concat([Buffer.from([0, 16]), Buffer.from(TEST_PANS[0])]));

  expect(said.flatMap((answer) => tracesIn(Buffer.from(JSON.stringify(answer))))).toEqual([]);
  expect(house.everythingWritten()).toContain('ATM00042');
  expect(written()).toEqual([]);

  const door = await house.reopenDoor();
  door.will(({ fields }) => ({ code: fields[2] === TEST_PANS[0] ? '12' : '00' }));
  await eventually('the deliveries', () => door.heard.length >= 2 * TEST_PANS.length);

  expect(written()).toEqual([]);
});
