import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { iso1993Ascii } from '../../shared/iso8583/iso1993.ts';
import { parseOriginalData1987, parseOriginalData1993 } from '../../shared/iso8583/original-data.ts';
import { aBridge, type BridgeUnderTest } from './support/bridge-under-test.ts';
import { eventually } from './support/eventually.ts';
import { aWithdrawal, TEST_PAN } from './support/messages.ts';

let house: BridgeUnderTest;
beforeEach(async () => {
  house = await aBridge();
});
afterEach(() => house.dispose());

it('a request at a shut door is answered with 91, and reversed when the door opens again', async () => {
  await house.open();
  await house.door.stop();
  const line = await house.dial();

  const answer = await line.ask(aWithdrawal('000001'));
  const door = await house.reopenDoor();
  const reversal = await eventually('the reversal', () => door.heard[0]);

  expect(answer).toMatchObject({
    mti: '0210',
    fields: { 4: '000000012000', 11: '000001', 39: '91', 41: 'ATM00042' },
  });
  expect(reversal).toMatchObject({
    mti: '0420',
    fields: { 4: '000000012000', 41: 'ATM00042', 48: 'SESSION=s-1' },
  });
  expect(parseOriginalData1987(reversal.fields[90] ?? '')).toEqual({
    mti: '0200',
    stan: '000001',
    transmittedAt: '0612103000',
    acquirer: '12345678901',
    forwarder: '00000000000',
  });
  expect(reversal.fields[11]).not.toBe('000001');
});

it.each([
  ['says nothing in time', 'silence'],
  ['has an outage', { status: 503 }],
  ['refuses it without ISO 8583', { status: 400 }],
] as const)('a request of which the door %s is answered with 91 and reversed', async (_, doing) => {
  house.door.will(({ mti }) => (mti === '0200' ? doing : { code: '00' }));
  await house.open({ door: { answerWithinMs: 300 } });
  const line = await house.dial();

  const answer = await line.ask(aWithdrawal('000001'));
  await eventually('the reversal', () => house.door.heard.find(({ mti }) => mti === '0420'));

  expect(answer.fields[39]).toBe('91');
});

describe('a copy of a request whose reversal waits', () => {
  it('is not approved, also after a restart, and is answered by the door once that is reversed', async () => {
    const isShut = { yes: true };
    house.door.will(({ mti }) => (isShut.yes && mti !== '0201' ? { status: 503 } : { code: '00' }));
    const bridge = await house.open();
    const first = await (await house.dial()).ask(aWithdrawal('000001'));

    const repeat = await (await house.dial()).ask({ ...aWithdrawal('000001'), mti: '0201' });
    await bridge.stop();
    await house.open();
    const later = await (await house.dial()).ask({ ...aWithdrawal('000001'), mti: '0201' });
    isShut.yes = false;
    await eventually('the reversal', () => house.events.find(({ event }) => event === 'delivered'));
    const last = await (await house.dial()).ask({ ...aWithdrawal('000001'), mti: '0201' });

    expect([first, repeat, later, last].map(({ fields }) => fields[39])).toEqual(['91', '91', '91', '00']);
    expect(house.door.heard.filter(({ mti }) => mti === '0201')).toHaveLength(1);
  });

  it('waits for the first one, and is not approved when that is given up', async () => {
    let asked = 0;
    house.door.will(({ mti }) => {
      if (mti === '0420') return { status: 503 };
      asked += 1;
      return asked === 1 ? 'silence' : { code: '00' };
    });
    await house.open({ door: { answerWithinMs: 300 } });
    const [one, other] = [await house.dial(), await house.dial()];

    const answers = await Promise.all([
      one.ask(aWithdrawal('000001')),
      other.ask({ ...aWithdrawal('000001'), mti: '0201' }),
    ]);

    expect(answers.map(({ fields }) => fields[39])).toEqual(['91', '91']);
    expect(asked).toBe(1);
  });
});

it('a reversal repeats neither track nor PIN', async () => {
  house.door.will(({ mti }) => (mti === '0200' ? { status: 500 } : { code: '00' }));
  await house.open();
  const line = await house.dial();

  await line.ask(aWithdrawal('000001'));
  const reversal = await eventually('it', () => house.door.heard.find(({ mti }) => mti === '0420'));

  expect(reversal.fields[2]).toBe(TEST_PAN);
  expect(reversal.fields).not.toHaveProperty('35');
  expect(reversal.fields).not.toHaveProperty('52');
});

it('a request of 1993 is reversed with its reason: no answer in time', async () => {
  await house.dispose();
  house = await aBridge({ packager: iso1993Ascii });
  house.door.will(({ mti }) => (mti === '1200' ? { status: 500 } : { code: '400' }));
  await house.open({ packager: 'iso1993Ascii' });
  const line = await house.dial({ packager: iso1993Ascii });
  const { 13: _, ...fields } = aWithdrawal('000001').fields;

  const answer = await line.ask({ mti: '1200', fields: { ...fields, 12: '270612123000', 24: '200' } });
  const reversal = await eventually('it', () => house.door.heard.find(({ mti }) => mti === '1420'));

  expect(answer).toMatchObject({ mti: '1210', fields: { 39: '907' } });
  expect(reversal.fields).toMatchObject({ 24: '400', 25: '4021' });
  expect(parseOriginalData1993(reversal.fields[56] ?? '')).toMatchObject({ mti: '1200', stan: '000001' });
});

it('a balance that was asked for in vain is answered with 91, and there is nothing to reverse', async () => {
  house.door.will(() => ({ status: 503 }));
  const bridge = await house.open();
  const line = await house.dial();
  const { mti, fields } = aWithdrawal('000001');

  const answer = await line.ask({ mti, fields: { ...fields, 3: '310000' } });
  await bridge.stop();

  expect(answer.fields[39]).toBe('91');
  expect(house.events.at(-1)).toMatchObject({ event: 'stopped', waiting: 0 });
});

it('a request that no reversal could name goes no further', async () => {
  await house.open();
  const line = await house.dial();
  const { 7: _, ...fields } = aWithdrawal('000001').fields;

  const answer = await line.ask({ mti: '0200', fields });

  expect(answer.fields[39]).toBe('30');
  expect(house.door.heard).toEqual([]);
});

it('a request goes no further while there is no room for its reversal', async () => {
  await house.open({ store: { messagesMax: 1 }, door: { answerWithinMs: 300 } });
  house.door.will(() => 'silence');
  const line = await house.dial();

  await line.ask(aWithdrawal('000001'));
  const answer = await line.ask(aWithdrawal('000002'));

  expect(answer.fields[39]).toBe('91');
  expect(house.door.heard.some(({ fields }) => fields[11] === '000002')).toBe(false);
});

it('an answer that belongs to another message lets no money out', async () => {
  house.door.will(({ mti }) => (mti === '0200' ? { code: '00', stan: '999999' } : { code: '00' }));
  await house.open();
  const line = await house.dial();

  const answer = await line.ask(aWithdrawal('000001'));

  expect(answer.fields[39]).toBe('91');
  expect(house.events).toContainEqual(
    expect.objectContaining({ outcome: 'unanswered', why: 'answer-to-another' }),
  );
});
