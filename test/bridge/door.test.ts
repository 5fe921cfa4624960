import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aBridge, type BridgeUnderTest } from './support/bridge-under-test.ts';
import { type Certificate, canMakeCertificates, makeCertificate } from './support/certificates.ts';
import { aWithdrawal } from './support/messages.ts';

describe('the token for the door', () => {
  let house: BridgeUnderTest;
  beforeEach(async () => {
    house = await aBridge();
  });
  afterEach(() => house.dispose());

  it('is asked for once, also by many at a time', async () => {
    await house.open();
    const line = await house.dial();

    await Promise.all(['000001', '000002', '000003'].map((stan) => line.ask(aWithdrawal(stan))));

    expect(house.door.tokensGiven).toHaveLength(1);
  });

  it('is asked for anew when the door refuses it, and the request is not lost by that', async () => {
    await house.open();
    const line = await house.dial();
    await line.ask(aWithdrawal('000001'));
    house.door.distrustTokens();

    const answer = await line.ask(aWithdrawal('000002'));

    expect(answer.fields[39]).toBe('00');
    expect(house.door.tokensGiven).toHaveLength(2);
    expect(house.door.heard).toHaveLength(2);
  });

  it('cannot be had by a stranger: nothing reaches the door, and the log says why', async () => {
    await house.open({ identity: { clientId: 'somebody-else' } });
    const line = await house.dial();

    const answer = await line.ask(aWithdrawal('000001'));

    expect(answer.fields[39]).toBe('91');
    expect(house.door.heard).toEqual([]);
    expect(house.events).toContainEqual(expect.objectContaining({ why: 'no-token-status-500' }));
  });
});

describe.skipIf(!canMakeCertificates())('a door that asks for a certificate', () => {
  let folder: string;
  let authority: Certificate;
  let ours: Certificate;
  let house: BridgeUnderTest;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'staffetta-certificates-'));
    authority = makeCertificate(folder, 'authority');
    ours = makeCertificate(folder, 'bridge', authority);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(async () => {
    const { cert, key } = makeCertificate(folder, 'door', authority);
    house = await aBridge({
      tls: { cert, key, ca: authority.cert, requestCert: true, rejectUnauthorized: true },
    });
  });
  afterEach(() => house.dispose());

  it('hears a bridge that brings one', async () => {
    const { certFile, keyFile } = ours;
    await house.open({ door: { tls: { certFile, keyFile, caFile: authority.certFile } } });
    const line = await house.dial();

    const answer = await line.ask(aWithdrawal('000001'));

    expect(answer.fields[39]).toBe('00');
  });

  it.each([
    ['a bridge that brings none', () => ({ caFile: authority.certFile })],
    ['a bridge that does not know the door', () => ({ certFile: ours.certFile, keyFile: ours.keyFile })],
  ])('is not heard by %s', async (_, tls) => {
    await house.open({ door: { tls: tls() } });
    const line = await house.dial();

    const answer = await line.ask(aWithdrawal('000001'));

    expect(answer.fields[39]).toBe('91');
    expect(house.door.heard).toEqual([]);
  });
});
