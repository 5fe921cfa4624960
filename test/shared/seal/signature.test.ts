import {
  CompactSign,
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  type JWK,
} from 'jose';
import { describe, expect, it } from 'vitest';
import { verifyApproval, verifyEnrolment } from '../../../shared/seal/signature.ts';
import { NOON } from '../../support/a-session.ts';

const APPROVAL = 'staffetta-approval+jwt';
const ENROLMENT = 'staffetta-enrolment+jwt';
const SIGNED_S = NOON / 1000;

const terms = { transactionId: 't1', amountMinor: 120_00, currency: 'EUR', payee: 'cash' };
const signedTerms = { ...terms, iat: SIGNED_S };
const enrolment = { deviceName: 'Anna’s phone', iat: SIGNED_S };

interface KeyOfDevice {
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
  readonly privateJwk: JWK;
}

async function aKey(alg = 'ES256'): Promise<KeyOfDevice> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, jwk: await exportJWK(publicKey), privateJwk: await exportJWK(privateKey) };
}

const signed = (
  { privateKey }: KeyOfDevice,
  payload: unknown,
  header: { typ?: string; jwk?: JWK; alg?: string },
): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'ES256', ...header })
    .sign(privateKey);

const phoneKey = await aKey();
const otherKey = await aKey();
const { jwk } = phoneKey;

const invalid = { name: 'Refusal', code: 'approval-invalid' };

describe('an approval', () => {
  it('tells the terms, when they were signed, and by which key', async () => {
    const jws = await signed(phoneKey, signedTerms, { typ: APPROVAL, jwk });

    expect(await verifyApproval(jws)).toEqual({
      payload: terms,
      keyThumbprint: await calculateJwkThumbprint(jwk),
      atMs: NOON,
      signatureId: expect.stringMatching(/^[\w-]{16}$/),
    });
  });

  it('has a thumbprint of its own for each key', async () => {
    const one = await verifyApproval(await signed(phoneKey, signedTerms, { typ: APPROVAL, jwk }));
    const other = await verifyApproval(
      await signed(otherKey, signedTerms, { typ: APPROVAL, jwk: otherKey.jwk }),
    );

    expect(one.keyThumbprint).not.toBe(other.keyThumbprint);
    expect(one.keyThumbprint).toHaveLength(43);
  });

  it.each([
    ['an enrolment', { typ: ENROLMENT, jwk }, signedTerms],
    ['of no type', { jwk }, signedTerms],
    ['without its key', { typ: APPROVAL }, signedTerms],
    ['with the key of another', { typ: APPROVAL, jwk: otherKey.jwk }, signedTerms],
    ['with its private key in it', { typ: APPROVAL, jwk: phoneKey.privateJwk }, signedTerms],
    ['without a date', { typ: APPROVAL, jwk }, terms],
    ['dated in words', { typ: APPROVAL, jwk }, { ...terms, iat: 'now' }],
    ['without a payee', { typ: APPROVAL, jwk }, { ...signedTerms, payee: undefined }],
    ['over a part of a cent', { typ: APPROVAL, jwk }, { ...signedTerms, amountMinor: 0.5 }],
    ['over less than nothing', { typ: APPROVAL, jwk }, { ...signedTerms, amountMinor: -1 }],
    ['over something else beside', { typ: APPROVAL, jwk }, { ...signedTerms, fee: 1 }],
    ['over no terms', { typ: APPROVAL, jwk }, 'yes'],
  ])('is refused when it is %s', async (_, header, payload) => {
    const jws = await signed(phoneKey, payload, header);

    await expect(verifyApproval(jws)).rejects.toMatchObject(invalid);
  });

  it.each(['ES384', 'RS256', 'Ed25519'])('is refused when it is signed by %s', async (alg) => {
    const key = await aKey(alg);
    const jws = await signed(key, signedTerms, { alg, typ: APPROVAL, jwk: key.jwk });

    await expect(verifyApproval(jws)).rejects.toMatchObject(invalid);
  });

  it('is refused when it claims to need no signature', async () => {
    const header = Buffer.from(JSON.stringify({ alg: 'none', typ: APPROVAL, jwk })).toString('base64url');
    const payload = Buffer.from(JSON.stringify(signedTerms)).toString('base64url');

    await expect(verifyApproval(`${header}.${payload}.`)).rejects.toMatchObject(invalid);
  });

  it('is refused when the terms were changed behind the signature', async () => {
    const [header, , signature] = (await signed(phoneKey, signedTerms, { typ: APPROVAL, jwk })).split('.');
    const dearer = Buffer.from(JSON.stringify({ ...signedTerms, amountMinor: 990_00 })).toString('base64url');

    await expect(verifyApproval([header, dearer, signature].join('.'))).rejects.toMatchObject(invalid);
  });

  it.each(['', 'a.b', 'a.b.c', 'not a signature'])('is refused when it is "%s"', async (jws) => {
    await expect(verifyApproval(jws)).rejects.toMatchObject(invalid);
  });
});

describe('an enrolment', () => {
  it('tells what the device is called, and that it has the key', async () => {
    const jws = await signed(phoneKey, enrolment, { typ: ENROLMENT, jwk });

    expect(await verifyEnrolment(jws)).toEqual({
      payload: { deviceName: 'Anna’s phone' },
      keyThumbprint: await calculateJwkThumbprint(jwk),
      atMs: NOON,
      signatureId: expect.any(String),
    });
  });

  it.each([
    ['an approval', { typ: APPROVAL, jwk }, enrolment],
    ['with the key of another', { typ: ENROLMENT, jwk: otherKey.jwk }, enrolment],
    ['without a name', { typ: ENROLMENT, jwk }, { ...enrolment, deviceName: '  ' }],
    ['with a name that is too long', { typ: ENROLMENT, jwk }, { ...enrolment, deviceName: 'n'.repeat(41) }],
    ['without a date', { typ: ENROLMENT, jwk }, { deviceName: 'Anna’s phone' }],
  ])('is refused when it is %s', async (_, header, payload) => {
    const jws = await signed(phoneKey, payload, header);

    await expect(verifyEnrolment(jws)).rejects.toMatchObject(invalid);
  });
});
