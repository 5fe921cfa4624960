import { EncryptJWT, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { keyedHash } from '../../../shared/seal/keyed-hash.ts';
import { openUnsubscribing, sealUnsubscribing } from '../../../shared/seal/unsubscribe-link.ts';
import { NOON } from '../../support/a-session.ts';

const sealKey = new TextEncoder().encode('a key of thirty-two bytes, or so');
const anotherKey = new TextEncoder().encode('another key of thirty-two bytes.');
const YEAR_MS = 365 * 86_400_000;
const said = { customerId: 'c-anna', purpose: 'offers-by-email', sealedAtMs: NOON } as const;
const genuine = { alg: 'dir', enc: 'A256GCM', typ: 'staffetta-unsubscribe+jwt' };

const forged = (
  header: { alg: string; enc: string; typ?: string } = genuine,
  claims: object = { sub: 'c-anna', purpose: 'reminders' },
  key: Uint8Array = keyedHash(sealKey, 'unsubscribe', []),
) =>
  new EncryptJWT({ ...claims })
    .setProtectedHeader(header)
    .setIssuedAt(NOON / 1000)
    .setExpirationTime((NOON + YEAR_MS) / 1000)
    .encrypt(key);

describe('the link by which somebody says no', () => {
  it('says who says no to what, and when it was made', async () => {
    const token = await sealUnsubscribing(sealKey, said);

    expect(await openUnsubscribing(sealKey, token, NOON)).toEqual(said);
  });

  it('names nobody to whoever reads it', async () => {
    const parts = (await sealUnsubscribing(sealKey, said)).split('.');

    const read = parts.map((part) => Buffer.from(part, 'base64url').toString('latin1')).join();
    expect(`${parts.join()} ${read}`).not.toMatch(/anna|offers/);
  });

  it('holds for a year', async () => {
    const token = await sealUnsubscribing(sealKey, said);

    await expect(openUnsubscribing(sealKey, token, NOON + YEAR_MS - 1)).resolves.toEqual(said);
    await expect(openUnsubscribing(sealKey, token, NOON + YEAR_MS)).rejects.toMatchObject({
      code: 'link-invalid',
    });
  });

  it.each([
    ['sealed with another key', () => sealUnsubscribing(anotherKey, said)],
    ['sealed with the bare key', () => forged(genuine, undefined, sealKey)],
    ['of another type', () => forged({ ...genuine, typ: 'staffetta-invitation+jwt' })],
    ['of no type', () => forged({ alg: 'dir', enc: 'A256GCM' })],
    ['of no purpose of ours', () => forged(genuine, { sub: 'c-anna', purpose: 'marketing' })],
    ['of nobody', () => forged(genuine, { purpose: 'reminders' })],
    [
      'signed and not sealed',
      () => new SignJWT({ purpose: 'reminders' }).setProtectedHeader({ alg: 'HS256' }).sign(sealKey),
    ],
    ['changed in a letter', async () => changed(await sealUnsubscribing(sealKey, said))],
    ['no link of ours', async () => 'unsubscribe-me'],
    ['empty', async () => ''],
  ])('is refused in the same words when it is %s', async (_, made) => {
    const token = await made();

    await expect(openUnsubscribing(sealKey, token, NOON)).rejects.toMatchObject({
      name: 'Refusal',
      code: 'link-invalid',
      message:
        'This link is not one of ours, or it is too old. Sign in, and say no where your consents stand.',
    });
  });
});

/** In the middle of what is sealed. */
function changed(token: string): string {
  const [header, key, iv, sealed = '', tag] = token.split('.');
  const letter = sealed[9] === 'A' ? 'B' : 'A';
  return [header, key, iv, `${sealed.slice(0, 9)}${letter}${sealed.slice(10)}`, tag].join('.');
}
