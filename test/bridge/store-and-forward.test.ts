import { chmodSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../bridge/store.ts';
import { aBridge, type BridgeUnderTest } from './support/bridge-under-test.ts';
import type { Doing } from './support/door-stand-in.ts';
import { eventually } from './support/eventually.ts';
import {
  anAdvice,
  aReversal,
  aWithdrawal,
  networkMessage,
  TEST_PAN,
  TEST_TRACK,
} from './support/messages.ts';

let house: BridgeUnderTest;
beforeEach(async () => {
  house = await aBridge();
});
afterEach(() => house.dispose());

const waiting = () => house.events.filter(({ event }) => event === 'delivered').length;

describe('an advice', () => {
  it('gets the answer of the door, when that comes in time', async () => {
    house.door.will(() => ({ code: '94' }));
    await house.open();
    const line = await house.dial();

    const answer = await line.ask(anAdvice('000001'));

    expect(answer).toEqual({ mti: '0230', fields: { 11: '000001', 39: '94' } });
    expect(waiting()).toBe(1);
  });

  it.each([
    ['0220', '0230', anAdvice('000001')],
    ['0221', '0230', anAdvice('000001', 'ATM00042', '0221')],
    ['0420', '0430', aReversal('000001')],
    ['0400', '0410', { ...aReversal('000001'), mti: '0400' }],
  ])('%s at a shut door is acknowledged, and delivered when the door opens', async (_, answered, advice) => {
    await house.open();
    await house.door.stop();
    const line = await house.dial();

    const answer = await line.ask(advice);
    const door = await house.reopenDoor();
    await eventually('the delivery', () => waiting() === 1);

    expect(answer).toMatchObject({ mti: answered, fields: { 39: '00' } });
    expect(door.heard).toEqual([advice]);
  });

  it('is delivered in its order per terminal, and one terminal does not wait for another', async () => {
    const shut = { is: true };
    house.door.will(({ fields }) =>
      shut.is && fields[41] === 'ATM00001' ? { status: 503 } : { code: '00' },
    );
    await house.open();
    const line = await house.dial();
    for (const stan of ['000001', '000002', '000003']) await line.ask(anAdvice(stan, 'ATM00001'));

    await line.ask(anAdvice('000004', 'ATM00002'));
    const deliveredMeanwhile = waiting();
    shut.is = false;
    await eventually('the rest', () => waiting() === 4);

    const accepted = house.events.filter(({ event }) => event === 'delivered').map(({ stan }) => stan);
    expect(deliveredMeanwhile).toBe(1);
    expect(accepted).toEqual(['000004', '000001', '000002', '000003']);
  });

  it('is tried again when the door answers that it could not', async () => {
    const answers: Doing[] = [{ code: '96' }, { status: 500 }, { status: 403 }, { code: '00' }];
    house.door.will(() => answers.shift() ?? { code: '00' });
    await house.open();
    const line = await house.dial();

    const answer = await line.ask(anAdvice('000001'));
    await eventually('the delivery', () => waiting() === 1);

    expect(answer.fields[39]).toBe('00');
    expect(house.door.heard).toHaveLength(4);
  });

  it('that the door refuses for good is kept aside and counted, and does not hold up the next', async () => {
    house.door.will(({ fields }) => (fields[11] === '000001' ? { status: 422 } : { code: '00' }));
    const bridge = await house.open();
    const line = await house.dial();

    const answers = [await line.ask(anAdvice('000001')), await line.ask(anAdvice('000002'))];
    await bridge.stop();

    expect(answers.map(({ fields }) => fields[39])).toEqual(['00', '00']);
    expect(house.events).toContainEqual(
      expect.objectContaining({ event: 'refused', stan: '000001', why: 'status-422', refused: 1 }),
    );
    expect(house.events.at(-1)).toMatchObject({ event: 'stopped', waiting: 0, refused: 1 });
  });

  it('that the door declines after the switch was told that all is well is kept aside for people', async () => {
    const answers: Doing[] = [{ status: 503 }, { code: '30' }, { status: 503 }, { code: '94' }];
    house.door.will(() => answers.shift() ?? { code: '00' });
    await house.open();
    const line = await house.dial();

    const first = await line.ask(anAdvice('000001'));
    await eventually('the refusal', () => house.events.some(({ why }) => why === 'code-30'));
    const second = await line.ask(anAdvice('000002'));
    await eventually('the duplicate', () => waiting() === 1);

    expect([first, second].map(({ fields }) => fields[39])).toEqual(['00', '00']);
    expect(house.events.filter(({ event }) => event === 'refused')).toMatchObject([
      { stan: '000001', refused: 1 },
    ]);
  });

  it('that was refused can be put back in line', async () => {
    house.door.will(() => ({ status: 400 }));
    const bridge = await house.open();
    await (await house.dial()).ask(anAdvice('000001'));
    await bridge.stop();
    house.door.will(() => ({ code: '00' }));
    const store = openStore(storeOptions(house));
    const refused = store.refused();

    const forgiven = store.forgiveRefused();
    store.close();
    await house.open();
    await eventually('the delivery', () => waiting() === 1);

    expect(refused).toMatchObject([{ terminal: 'ATM00042', stan: '000001', why: 'status-400' }]);
    expect(forgiven).toBe(1);
    expect(house.door.heard).toHaveLength(2);
  });

  it('for which there is no room is not acknowledged, and taken when there is', async () => {
    house.door.will(() => ({ status: 503 }));
    await house.open({ store: { messagesMax: 2 } });
    const line = await house.dial();
    for (const stan of ['000001', '000002']) await line.ask(anAdvice(stan));

    line.say(anAdvice('000003'));
    await eventually('its log', () => house.events.some(({ outcome }) => outcome === 'store-full'));
    await line.ask(networkMessage('002', '000009'));
    const heardBefore = line.heard.map(({ fields }) => fields[11]);
    house.door.will(() => ({ code: '00' }));
    await eventually('room', () => waiting() === 2);
    await line.ask(anAdvice('000003', 'ATM00042', '0221'));

    expect(heardBefore).toEqual(['000001', '000002', '000009']);
  });
});

describe('the store', () => {
  it('holds no card number and no track, nor does the log; and nothing at all after delivery', async () => {
    await house.open();
    await house.door.stop();
    const line = await house.dial();
    await line.ask(anAdvice('000001'));
    await line.ask(aWithdrawal('000002'));

    const written = house.everythingWritten();
    await house.reopenDoor();
    await eventually('the deliveries', () => waiting() === 2);

    for (const secret of [TEST_PAN, TEST_TRACK, '0123456789ABCDEF', Buffer.from(TEST_PAN).toString('hex')]) {
      expect(written).not.toContain(secret);
      expect(house.everythingWritten()).not.toContain(secret);
    }
    expect(written).toContain('ATM00042');
  });

  it('and its key are for their owner alone', async () => {
    await house.open();

    for (const name of ['bridge.sqlite', 'bridge.key']) {
      expect(statSync(join(house.folder, name)).mode & 0o777).toBe(0o600);
    }
  });

  it('is for one bridge at a time', async () => {
    await house.open();

    await expect(house.open()).rejects.toThrow('is in use by another bridge');
  });

  it('is not opened with a key that others can read, nor without its key while messages wait', async () => {
    house.door.will(() => ({ status: 503 }));
    const bridge = await house.open();
    await (await house.dial()).ask(anAdvice('000001'));
    await bridge.stop();
    const { keyFile } = storeOptions(house);

    chmodSync(keyFile, 0o644);
    await expect(house.open()).rejects.toThrow('chmod 600');
    rmSync(keyFile);
    await expect(house.open()).rejects.toThrow('is gone, and messages wait');
  });

  it('sets aside what its disk has changed, and delivers what the same terminal said later', async () => {
    house.door.will(() => ({ status: 503 }));
    const bridge = await house.open();
    const line = await house.dial();
    for (const stan of ['000001', '000002']) await line.ask(anAdvice(stan));
    await bridge.stop();
    const disk = new DatabaseSync(join(house.folder, 'bridge.sqlite'));
    disk.exec("UPDATE kept SET sealed = zeroblob(length(sealed)) WHERE stan = '000001'");
    disk.close();
    house.door.will(() => ({ code: '00' }));

    await house.open();
    await eventually('the delivery', () => waiting() === 1);

    expect(house.events.find(({ event }) => event === 'refused')).toMatchObject({
      stan: '000001',
      why: 'unreadable',
    });
    expect(house.events.find(({ event }) => event === 'delivered')).toMatchObject({ stan: '000002' });
  });

  it('knows no message that was moved to another terminal', () => {
    const store = openStore(storeOptions(house));
    const room = store.reserve();

    room?.keep({ terminal: 'ATM00001', mti: '0220', stan: '000001', bytes: Buffer.from('a message') });

    expect(Buffer.from(store.oldestOf('ATM00001')?.bytes ?? []).toString()).toBe('a message');
    expect(store.oldestOf('ATM00002')).toBeUndefined();
    store.close();
  });
});

const storeOptions = ({ folder }: BridgeUnderTest) => ({
  file: join(folder, 'bridge.sqlite'),
  keyFile: join(folder, 'bridge.key'),
  messagesMax: 10,
  bytesMax: 100_000,
});
