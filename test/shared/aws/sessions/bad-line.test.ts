import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { changeSession } from '../../../../shared/aws/sessions/change-session.ts';
import { loadSession } from '../../../../shared/aws/sessions/load-session.ts';
import { Refusal } from '../../../../shared/refusal/refusal.ts';
import { attach } from '../../../../shared/session/decisions/attach.ts';
import type { Session } from '../../../../shared/session/session.ts';
import { useEngine } from '../../../support/engine.ts';
import { type Fault, useBadLine } from '../../../support/engine-faults.ts';

useEngine();
const line = useBadLine();

const TEST_TIMEOUT_MS = 20_000;
const SDK_ATTEMPTS = 4;
const CONFLICTS_UNTIL_GIVEN_UP = 8;

const newMark = () => ({ key: randomUUID().slice(0, 16), fingerprint: 'fingerprint' });

const attachPhone = (device: string) => (session: Session) =>
  attach(session, { by: { channel: 'mobile', device } }, 0);

const refuse = (): never => {
  throw new Refusal('too-many-open', 'Not now.');
};

async function opened(): Promise<string> {
  const customerId = `c-${randomUUID()}`;
  await changeSession({ customerId, seen: 0, mark: newMark() }, attachPhone('phone'));
  return customerId;
}

describe('a change that meets a transaction on the session', { timeout: TEST_TIMEOUT_MS }, () => {
  it('is written once the transaction is over', async () => {
    const customerId = await opened();
    line.next('conflict', 'conflict');

    const changed = await changeSession({ customerId, seen: 1, mark: newMark() }, attachPhone('another'));

    expect(changed).toMatchObject({ version: 2, replayed: false });
    expect((await loadSession(customerId)).session.version).toBe(2);
  });

  it('knows its own work, when that was written and nobody was told', async () => {
    const customerId = await opened();
    line.next('lost-answer', 'conflict');

    const changed = await changeSession({ customerId, seen: 1, mark: newMark() }, attachPhone('another'));

    expect(changed).toMatchObject({ version: 2, replayed: false });
    expect(line.waiting).toBe(0);
  });

  it('is given up in the end, so that a request ends too', async () => {
    const customerId = await opened();
    const change = { customerId, seen: 1, mark: newMark() };
    line.next(...Array<Fault>(CONFLICTS_UNTIL_GIVEN_UP).fill('conflict'));

    await expect(changeSession(change, attachPhone('another'))).rejects.toThrow(/nothing was written/);

    expect((await loadSession(customerId)).session.version).toBe(1);
    expect(await changeSession(change, attachPhone('another'))).toMatchObject({ version: 2 });
  });

  it('is refused for its own reason all the same, and stays refused', async () => {
    const customerId = await opened();
    const change = { customerId, seen: 1, mark: newMark() };
    line.next('conflict');

    await expect(changeSession(change, refuse)).rejects.toMatchObject({ code: 'too-many-open' });

    await expect(changeSession(change, attachPhone('another'))).rejects.toMatchObject({
      code: 'too-many-open',
    });
  });
});

it('does not try again what the SDK has tried as often as it may', async () => {
  const customerId = await opened();
  line.next(...Array<Fault>(SDK_ATTEMPTS).fill('lost-question'));

  await expect(
    changeSession({ customerId, seen: 1, mark: newMark() }, attachPhone('another')),
  ).rejects.toThrow();

  expect(line.waiting).toBe(0);
  expect((await loadSession(customerId)).session.version).toBe(1);
});
