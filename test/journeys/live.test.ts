import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LiveMessage } from '../../shared/contract/live.ts';
import { followSession } from '../../web/client/follow-session.ts';
import type { Phone } from '../simulators/phone.ts';
import type { WebBank } from '../simulators/web-bank.ts';
import { castOf } from '../support/casts.ts';
import { onTheLine, type Visitor } from '../support/on-the-line.ts';
import { onThePhone, onTheWeb, withNothingOpen } from './story/stage.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { refusalOf } from './support/refusal-of.ts';
import { stage } from './support/stage-of-the-test.ts';

const { fabio } = castOf(import.meta.filename);

/** The door, the ticket, the gateway, the stream, and back: when one channel moves, the others know. */
let phone: Phone;
let web: WebBank;
const open: Visitor[] = [];

beforeAll(async () => {
  phone = await onThePhone(stage, fabio);
  web = await onTheWeb(stage, fabio);
  await withNothingOpen(phone);
});

afterEach(() => {
  for (const visitor of open.splice(0)) visitor.leave();
});

async function listening(on: Phone | WebBank): Promise<Visitor> {
  const visitor = await onTheLine((await on.lineAddress()).url);
  if (typeof visitor === 'number') throw new Error(`The line was refused: ${visitor}.`);
  open.push(visitor);
  // What was written before is told before.
  await everythingIsDelivered();
  return visitor;
}

/** The next that is said of the session; all that is said beside it must be as the contract has it. */
async function hearsOfTheSession(visitor: Visitor): Promise<LiveMessage> {
  for (;;) {
    const message = LiveMessage.parse(JSON.parse(await visitor.hears()));
    if (message.changed === 'session') return message;
  }
}

describe('when one channel moves', () => {
  it('another is told within a second: the version, and nothing else', async () => {
    await web.session();
    const line = await listening(web);
    const tookMs: number[] = [];

    for (const largeText of [true, false, true]) {
      await phone.session();
      const changedAtMs = performance.now();
      const { version } = await phone.prefer({ largeText });
      const said = await hearsOfTheSession(line);
      tookMs.push(performance.now() - changedAtMs);

      expect(said).toEqual({ changed: 'session', version });
    }

    // Of three, one that nothing else on this machine got in the way of.
    expect(Math.min(...tookMs)).toBeLessThan(1_000);
  });

  it('a channel that was signed out is told nothing more, and is hung up', async () => {
    const other = await onTheWeb(stage, fabio);
    const { attachments } = await other.session();
    const line = await listening(other);

    await phone.session();
    await phone.signOut(attachments.find(({ here }) => here)?.attachmentId ?? '');

    expect(await line.isLeft()).toBe(1000);
    expect(line.pending()).toEqual([]);
    expect((await refusalOf(other.lineAddress())).code).toBe('signed-out');
  });
});

describe('a ticket', () => {
  it('opens one line', async () => {
    const { url } = await web.lineAddress();
    const [one, other] = await Promise.all([onTheLine(url), onTheLine(url)]);

    const refused = [one, other].filter((each) => typeof each === 'number');
    expect(refused).toEqual([403]);
    for (const each of [one, other]) if (typeof each !== 'number') each.leave();
    expect(await onTheLine(url)).toBe(403);
  });

  it('that somebody made up opens none, and neither does a token', async () => {
    const { url } = await web.lineAddress();
    const forged = new URL(url);
    forged.searchParams.set('ticket', 'A'.repeat(43));
    const without = new URL(url);
    without.searchParams.delete('ticket');

    expect(await onTheLine(forged.href)).toBe(403);
    expect(await onTheLine(without.href)).toBe(403);
  });
});

describe('the client of the pages', () => {
  it('comes back when its line is lost, and is told again', async () => {
    const heard: string[] = [];
    const stop = followSession(web.bank, {
      heard: (message) => heard.push(message.changed),
      onLine: (isOpen) => heard.push(isOpen ? 'line' : 'no line'),
    });
    await expect.poll(() => heard.at(-1)).toBe('line');

    await loseEveryLine();

    await expect.poll(() => heard.slice(-2), { timeout: 5_000 }).toEqual(['no line', 'line']);
    await phone.session();
    await phone.prefer({ spokenText: true });
    await expect.poll(() => heard).toContain('session');
    stop();
  });
});

/** Ten lines are as many as a customer may have: so many new ones take the place of all there were. */
async function loseEveryLine(): Promise<void> {
  for (let opened = 0; opened < 10; opened += 1) {
    const visitor = await onTheLine((await phone.lineAddress()).url);
    if (typeof visitor !== 'number') open.push(visitor);
  }
}
