import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { readInvitation, signInvitation } from '../../../shared/seal/invitation.ts';
import { MINUTE_MS, NOON } from '../../support/a-session.ts';

const sealKey = new TextEncoder().encode('a key of thirty-two bytes, or so');
const anotherKey = new TextEncoder().encode('another key of thirty-two bytes.');
const drawn = { terminalId: 'terminal-1', invitationId: 'i1' };
const ENDS_S = (NOON + MINUTE_MS) / 1000;

const forged = (header: { alg: string; typ?: string }, claims: object = drawn, key = sealKey) =>
  new SignJWT({ ...claims }).setProtectedHeader(header).setExpirationTime(ENDS_S).sign(key);

const genuine = { alg: 'HS256', typ: 'staffetta-invitation+jwt' };

describe('what the QR of a machine says', () => {
  it('is which machine, and which drawing of it', async () => {
    const qr = await signInvitation(sealKey, drawn, NOON + MINUTE_MS);

    expect(await readInvitation(sealKey, qr, NOON)).toEqual(drawn);
  });

  it('holds until it expires, and no longer', async () => {
    const qr = await signInvitation(sealKey, drawn, NOON + MINUTE_MS);

    await expect(readInvitation(sealKey, qr, NOON + MINUTE_MS - 1)).resolves.toEqual(drawn);
    await expect(readInvitation(sealKey, qr, NOON + MINUTE_MS)).rejects.toMatchObject({
      name: 'Refusal',
      code: 'invitation-expired',
    });
  });

  it.each([
    ['drawn with another key', () => forged(genuine, drawn, anotherKey)],
    ['of another type', () => forged({ ...genuine, typ: 'staffetta-approval+jwt' })],
    ['of no type', () => forged({ alg: 'HS256' })],
    ['signed by another algorithm', () => forged({ ...genuine, alg: 'HS512' }, drawn, sealKey)],
    ['not signed at all', async () => new UnsecuredJWT(drawn).setExpirationTime(ENDS_S).encode()],
    ['without an end', () => new SignJWT(drawn).setProtectedHeader(genuine).sign(sealKey)],
    ['without a machine', () => forged(genuine, { invitationId: 'i1' })],
    ['no QR of ours', async () => 'https://example.org/pay'],
    ['empty', async () => ''],
  ])('is refused when it is %s', async (_, draw) => {
    const qr = await draw();

    await expect(readInvitation(sealKey, qr, NOON)).rejects.toMatchObject({
      name: 'Refusal',
      code: 'invitation-invalid',
    });
  });

  it('is refused when a letter of it was changed', async () => {
    const [header = '', , signature = ''] = (await forged(genuine)).split('.');
    const claims = { ...drawn, terminalId: 'terminal-2', exp: ENDS_S };
    const changed = [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');

    await expect(readInvitation(sealKey, changed, NOON)).rejects.toMatchObject({
      code: 'invitation-invalid',
    });
  });
});
