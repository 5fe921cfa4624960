import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { documentClient } from '../../../../shared/aws/document-client.ts';
import { amendSession, reportFact } from '../../../../shared/aws/sessions/amend-session.ts';
import { changeSession } from '../../../../shared/aws/sessions/change-session.ts';
import { loadSession } from '../../../../shared/aws/sessions/load-session.ts';
import { Refusal } from '../../../../shared/refusal/refusal.ts';
import { attach } from '../../../../shared/session/decisions/attach.ts';
import { limits } from '../../../../shared/session/limits.ts';
import type { Session } from '../../../../shared/session/session.ts';
import { costsOf, operationsIn } from '../../../support/bank-costs.ts';
import { imageOf } from '../../../support/bank-stream.ts';
import { useEngine } from '../../../support/engine.ts';

useEngine();

const NOW_MS = Date.parse('2026-11-21T09:41:00.000Z');
const newCustomer = () => `c-${randomUUID()}`;
const newMark = () => ({ key: randomUUID().slice(0, 16), fingerprint: 'fingerprint' });

const attachPhone = (device: string) => (session: Session) =>
  attach(session, { by: { channel: 'mobile', device } }, NOW_MS);

/** A decision after which the session is larger than it may be. */
const overflow = (session: Session) => ({
  session: { ...session, signedOut: Array(1_000).fill('x'.repeat(80)) as string[] },
  events: [],
});

async function opened(): Promise<string> {
  const customerId = newCustomer();
  await changeSession({ customerId, seen: 0, mark: newMark() }, attachPhone('phone'));
  return customerId;
}

describe('changing a session', () => {
  it('keeps everything that was decided', async () => {
    const customerId = await opened();

    const { session, refused } = await loadSession(customerId);

    expect(session).toMatchObject({
      customerId,
      version: 1,
      openedAtMs: NOW_MS,
      attachments: [{ channel: 'mobile', device: 'phone', attachedAtMs: NOW_MS }],
    });
    expect(refused).toEqual({});
  });

  it('lets nobody decide twice from one version, however many try at once', async () => {
    const customerId = await opened();
    const devices = Array.from({ length: 10 }, () => randomUUID());

    const outcomes = await Promise.allSettled(
      devices.map((device) => changeSession({ customerId, seen: 1, mark: newMark() }, attachPhone(device))),
    );

    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(lost).toHaveLength(9);
    for (const reason of lost) {
      expect(reason).toMatchObject({ code: 'session-changed', details: { currentVersion: 2 } });
    }
    const { session } = await loadSession(customerId);
    expect([session.version, session.attachments.length]).toEqual([2, 2]);
  });

  it('refuses what does not fit any more, and remembers that it did', async () => {
    const customerId = await opened();
    const change = { customerId, seen: 1, mark: newMark() };

    await expect(changeSession(change, overflow)).rejects.toMatchObject({ code: 'session-full' });
    await expect(changeSession(change, attachPhone('another'))).rejects.toMatchObject({
      code: 'session-full',
    });

    expect((await loadSession(customerId)).session.version).toBe(1);
  });

  it('does not remember a fault as a refusal: the repeat may succeed', async () => {
    const customerId = await opened();
    const change = { customerId, seen: 1, mark: newMark() };
    const faulty = () => {
      throw new Error('The core bank is out.');
    };

    await expect(changeSession(change, faulty)).rejects.toThrow('The core bank is out.');

    expect((await changeSession(change, attachPhone('another'))).version).toBe(2);
  });

  it('commits the trace of a refusal that costs something, and says it', async () => {
    const customerId = await opened();
    const change = { customerId, seen: 1, mark: newMark() };
    const costly = (session: Session) => ({
      session: { ...session, preferences: { ...session.preferences, largeText: true } },
      events: [],
      refusal: new Refusal('ticket-not-found', 'There is no such ticket.'),
    });

    await expect(changeSession(change, costly)).rejects.toMatchObject({ code: 'ticket-not-found' });
    await expect(changeSession(change, costly)).rejects.toMatchObject({ code: 'ticket-not-found' });

    const { session } = await loadSession(customerId);
    expect([session.version, session.preferences.largeText]).toEqual([2, true]);
  });

  it('remembers as many refusals at one version as it says, and lets the version rise then', async () => {
    const customerId = await opened();
    const no = () => {
      throw new Refusal('step-not-current', 'No.');
    };
    const refuse = () =>
      expect(changeSession({ customerId, seen: 1, mark: newMark() }, no)).rejects.toThrow(Refusal);

    for (let refusals = 1; refusals <= limits.refusalsRememberedMax; refusals += 1) await refuse();
    const full = await loadSession(customerId);
    await refuse();
    const risen = await loadSession(customerId);

    expect(Object.keys(full.refused)).toHaveLength(limits.refusalsRememberedMax);
    expect([full.session.version, risen.session.version, risen.refused]).toEqual([1, 2, {}]);
    expect(risen.session).toEqual({ ...full.session, version: 2 });
  });
});

describe('amending a session', () => {
  it('writes nothing where there is nothing to say', async () => {
    const customerId = await opened();
    const before = await imageOf(customerId);

    const costs = await costsOf(() => amendSession({ customerId }, (session) => ({ session, events: [] })));

    expect(operationsIn(costs)).toBe('GetItem');
    expect(await imageOf(customerId)).toEqual(before);
  });

  it('decides again from the new state when somebody else was faster', async () => {
    const customerId = await opened();

    await Promise.all(
      ['one', 'two', 'three'].map((device) => amendSession({ customerId }, attachPhone(device))),
    );

    const { session } = await loadSession(customerId);
    expect(session.version).toBe(4);
    expect(session.attachments.map(({ device }) => device).toSorted()).toEqual([
      'one',
      'phone',
      'three',
      'two',
    ]);
  });

  it('records what is so although the session is full', async () => {
    const customerId = await opened();

    const { version } = await amendSession({ customerId }, overflow);

    expect(version).toBe(2);
  });

  it('takes a report once, also when its copies come at once', async () => {
    const customerId = await opened();
    const report = { customerId, mark: newMark() };
    const decide = (session: Session) => {
      if (session.attachments.length > 1) throw new Refusal('cash-not-authorized', 'It was reported before.');
      return attachPhone('another')(session);
    };

    const copies = await Promise.all(Array.from({ length: 10 }, () => reportFact(report, decide)));

    expect(copies.map(({ version }) => version)).toEqual(Array(10).fill(2));
    expect(copies.filter(({ replayed }) => !replayed)).toHaveLength(1);
  });
});

describe('a request that is slow, and whose repeat was refused in the meantime', () => {
  it('stays refused, and changes nothing when it arrives at last', async () => {
    const customerId = await opened();
    const request = { customerId, seen: 1, mark: newMark() };
    const refuse = (): never => {
      throw new Refusal('funds-insufficient', 'Not now.');
    };
    const slow = changeSession(request, async (session) => {
      await changeSession(request, refuse).catch(() => undefined);
      return attachPhone('another')(session);
    });

    await expect(slow).rejects.toMatchObject({ code: 'funds-insufficient' });

    const { session, refused } = await loadSession(customerId);
    expect(session.version).toBe(1);
    expect(Object.keys(refused)).toEqual([request.mark.key]);
  });
});

describe('loading a session', () => {
  it('gives a customer who has none the same unopened one each time', async () => {
    const customerId = newCustomer();

    const [first, second] = [await loadSession(customerId), await loadSession(customerId)];

    expect(first.session).toMatchObject({ version: 0, attachments: [], transactions: [] });
    expect(second).toEqual(first);
    expect(await imageOf(customerId)).toBeUndefined();
  });

  it('stops at the door what does not fit its schema', async () => {
    const customerId = newCustomer();
    const Item = {
      pk: `customer#${customerId}`,
      sk: 'session',
      version: 1,
      session: {},
      keys: [],
      refused: {},
    };
    await documentClient().send(new PutCommand({ TableName: process.env['SESSION_TABLE'], Item }));

    await expect(loadSession(customerId)).rejects.toThrow();
  });
});
