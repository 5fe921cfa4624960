import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { framed } from '../../bridge/frame.ts';
import { encode } from '../../shared/iso8583/encode.ts';
import { iso1987Ascii, iso1987Binary } from '../../shared/iso8583/iso1987.ts';
import { iso1993Ascii } from '../../shared/iso8583/iso1993.ts';
import { aBridge, type BridgeUnderTest } from './support/bridge-under-test.ts';
import type { Doing } from './support/door-stand-in.ts';
import { eventually } from './support/eventually.ts';
import { anAdvice, aWithdrawal, networkMessage, TEST_PAN } from './support/messages.ts';
import { BINARY } from './support/switch-client.ts';

let house: BridgeUnderTest;
beforeEach(async () => {
  house = await aBridge();
});
afterEach(() => house.dispose());

describe('the line of a switch', () => {
  it('carries a request to the door and its answer back', async () => {
    await house.open();
    const line = await house.dial();

    const answer = await line.ask(aWithdrawal('000001'));

    expect(answer).toEqual({ mti: '0210', fields: { 11: '000001', 39: '00' } });
    expect(house.door.heard).toEqual([aWithdrawal('000001')]);
  });

  it('carries several at a time, and answers in whatever order the door does', async () => {
    const first = Promise.withResolvers<Doing>();
    house.door.will(({ fields }) => (fields[11] === '000001' ? first.promise : { code: '51' }));
    await house.open();
    const line = await house.dial();
    line.say(aWithdrawal('000001', 'ATM00001'));

    await line.ask(aWithdrawal('000002', 'ATM00002'));
    first.resolve({ code: '00' });
    await eventually('the first answer', () => line.heard.length === 2);

    expect(line.heard.map(({ fields }) => [fields[11], fields[39]])).toEqual([
      ['000002', '51'],
      ['000001', '00'],
    ]);
  });

  it('is one of many, each with its own answers', async () => {
    await house.open();
    const lines = await Promise.all(Array.from({ length: 5 }, () => house.dial()));

    const answers = await Promise.all(lines.map((line, at) => line.ask(aWithdrawal(`00001${at}`))));

    expect(answers.map(({ fields }) => fields[11])).toEqual([
      '000010',
      '000011',
      '000012',
      '000013',
      '000014',
    ]);
    expect(lines.map(({ heard }) => heard.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('speaks the dialect and the frame of its configuration', async () => {
    await house.dispose();
    house = await aBridge({ packager: iso1987Binary });
    const frame = { length: 'ascii-4', inclusive: true } as const;
    await house.open({ packager: 'iso1987Binary', frame });
    const line = await house.dial({ frame, packager: iso1987Binary });

    const answer = await line.ask(aWithdrawal('000001'));

    expect(answer.fields[39]).toBe('00');
  });

  it('is not read further while too many of its messages are being answered', async () => {
    const door = Promise.withResolvers<Doing>();
    house.door.will(() => door.promise);
    await house.open({ lines: { messagesInFlightMax: 2 } });
    const line = await house.dial();
    const stans = ['000001', '000002', '000003', '000004'];
    line.socket.write(
      Buffer.concat(stans.map((stan) => framed(encode(aWithdrawal(stan), iso1987Ascii), BINARY))),
    );
    const other = await house.dial();
    await eventually('two at the door', () => house.door.heard.length === 2);

    await other.ask(networkMessage('301', '000009'));
    const heardMeanwhile = house.door.heard.length;
    door.resolve({ code: '00' });
    await eventually('all four answers', () => line.heard.length === 4);

    expect(heardMeanwhile).toBe(2);
    expect(house.door.heard.map(({ fields }) => fields[11])).toEqual(stans);
  });

  it('gets its last answers also after it has ended its own side', async () => {
    const door = Promise.withResolvers<Doing>();
    house.door.will(() => door.promise);
    await house.open();
    const line = await house.dial();
    line.say(aWithdrawal('000001'));
    await eventually('the request at the door', () => house.door.heard.length === 1);

    line.socket.end();
    door.resolve({ code: '00' });
    await eventually('the end', () => line.isCutOff());

    expect(line.heard.map(({ fields }) => fields[39])).toEqual(['00']);
  });

  it('is closed for a frame that is none, with one line that does not say what it held', async () => {
    await house.open();
    const line = await house.dial();

    line.socket.write(`9999${TEST_PAN}`);
    await eventually('the end', () => line.isCutOff());
    const closed = await eventually('its log', () =>
      house.events.find(({ event }) => event === 'line-closed'),
    );

    expect(closed['why']).toBe('A message is over 2048 bytes.');
    expect(house.everythingWritten()).not.toContain(TEST_PAN);
  });

  it('survives a message that cannot be read, which is logged by its place and gets no answer', async () => {
    await house.open();
    const line = await house.dial();

    line.socket.write(framed(Buffer.from(`0200${'F'.repeat(16)}${TEST_PAN}`), BINARY));
    await line.ask(aWithdrawal('000002'));

    expect(house.events).toContainEqual(
      expect.objectContaining({ event: 'unreadable', reason: expect.any(String) }),
    );
    expect(line.heard).toHaveLength(1);
  });

  it('is closed when nothing at all on it can be read', async () => {
    await house.open();
    const line = await house.dial();

    for (let times = 0; times < 10; times += 1) line.socket.write(framed(Buffer.from('0200'), BINARY));

    await eventually('the end', () => line.isCutOff());
  });

  it('is closed when nobody speaks on it', async () => {
    await house.open({ lines: { idleMs: 1_000 } });
    const line = await house.dial();

    await eventually('the end', () => line.isCutOff());

    expect(house.events).toContainEqual(expect.objectContaining({ event: 'line-closed', why: 'idle' }));
  });

  it('is refused over the limit of connections', async () => {
    await house.open({ lines: { connectionsMax: 1 } });
    await house.dial();

    const second = await house.dial();

    await eventually('the end', () => second.isCutOff());
  });
});

describe('sign-on and echo', () => {
  it.each(['001', '301', '002'] as const)('%s is accepted while the door is open', async (code) => {
    await house.open();
    const line = await house.dial();

    const answer = await line.ask(networkMessage(code, '000001'));

    expect(answer).toEqual({ mti: '0810', fields: { 7: '0612103000', 11: '000001', 39: '00', 70: code } });
    expect(house.door.heard).toEqual([]);
  });

  it.each([
    ['001', '91'],
    ['301', '91'],
    ['002', '00'],
  ] as const)('%s is answered with %s while the door is shut', async (code, says) => {
    await house.open();
    await house.door.stop();
    const line = await house.dial();

    const answer = await line.ask(networkMessage(code, '000001'));

    expect(answer.fields[39]).toBe(says);
  });

  it('are spoken in 1993 too, by its function codes', async () => {
    await house.dispose();
    house = await aBridge({ packager: iso1993Ascii });
    await house.open({ packager: 'iso1993Ascii' });
    const line = await house.dial({ packager: iso1993Ascii });

    const answer = await line.ask({
      mti: '1804',
      fields: { 7: '0612103000', 11: '000001', 12: '270612103000', 24: '831' },
    });

    expect(answer).toMatchObject({ mti: '1814', fields: { 24: '831', 39: '800' } });
  });

  it('go the other way as well: the bridge asks, and hangs up on a switch that does not answer', async () => {
    await house.open({ lines: { echoEveryMs: 1_000 } });
    const line = await house.dial();
    const asked = await eventually('an echo', () => line.heard.find(({ mti }) => mti === '0800'));

    line.say({
      mti: '0810',
      fields: { 7: asked.fields[7] ?? '', 11: asked.fields[11] ?? '', 39: '00', 70: '301' },
    });
    await eventually('the next echo', () => line.heard.length === 2);
    await eventually('the end', () => line.isCutOff());

    expect(asked.fields[70]).toBe('301');
    expect(line.heard).toHaveLength(2);
    expect(house.events).toContainEqual(expect.objectContaining({ event: 'echo-unanswered' }));
  });
});

describe('asked to stop', () => {
  it('answers what it has taken, keeps what is undelivered, and hangs up', async () => {
    const door = Promise.withResolvers<Doing>();
    house.door.will(() => door.promise);
    const bridge = await house.open();
    const line = await house.dial();
    line.say(aWithdrawal('000001'));
    line.say(anAdvice('000002', 'ATM00002'));
    await eventually('both at the door', () => house.door.heard.length === 2);

    const stopped = bridge.stop();
    door.resolve({ code: '00' });
    await stopped;
    await eventually('the end', () => line.isCutOff());

    expect(line.heard.map(({ mti, fields }) => [mti, fields[39]]).sort()).toEqual([
      ['0210', '00'],
      ['0230', '00'],
    ]);
    expect(house.events.at(-1)).toMatchObject({ event: 'stopped', waiting: 0 });
  });
});
