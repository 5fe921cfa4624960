import { describe, expect, it } from 'vitest';
import { headerPatterns } from '../../../shared/contract/header-patterns.ts';
import { keyedHash } from '../../../shared/seal/keyed-hash.ts';
import { drawSecret, hashPass, readPass, writePass } from '../../../shared/seal/visit-pass.ts';

const sealKey = new TextEncoder().encode('a key of thirty-two bytes, or so');

describe('the pass of a visit', () => {
  const secret = drawSecret(sealKey, 'terminal-1', 'anna', 'key-1');

  it('says whom, and the secret of the visit', () => {
    expect(readPass(writePass({ customerId: 'anna', secret }))).toEqual({ customerId: 'anna', secret });
  });

  it('is the same for a repeat of the request, and another for every other visit', () => {
    expect(drawSecret(sealKey, 'terminal-1', 'anna', 'key-1')).toBe(secret);
    expect(drawSecret(sealKey, 'terminal-1', 'anna', 'key-2')).not.toBe(secret);
    expect(drawSecret(sealKey, 'terminal-2', 'anna', 'key-1')).not.toBe(secret);
  });

  it.each([
    ['a plain id', 'c-anna'],
    ['the form of some identity providers', 'auth0|5f7c8ec7c33c6c004bbafe82'],
    ['dots', 'anna.bruni@bank.example'],
    ['letters of any script', 'ä é 名'],
  ])('carries a customer’s id that has %s', (_, customerId) => {
    const pass = writePass({ customerId, secret });

    expect(pass).toMatch(new RegExp(headerPatterns.visitPass));
    expect(readPass(pass)).toEqual({ customerId, secret });
  });

  it('is kept as a hash that does not tell it, and fits where it is kept', () => {
    expect(hashPass(secret)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(hashPass(secret)).not.toContain(secret);
    expect(hashPass(secret)).toBe(hashPass(secret));
    expect(hashPass(secret)).not.toBe(hashPass(`${secret}A`));
  });
});

describe('what is sealed for one purpose', () => {
  it('is worth nothing for another', () => {
    const asVisit = keyedHash(sealKey, 'visit', ['anna']).toString('hex');
    const asTicket = keyedHash(sealKey, 'ticket', ['anna']).toString('hex');

    expect(asVisit).not.toBe(asTicket);
    expect(keyedHash(sealKey, 'visit', ['anna', '']).toString('hex')).not.toBe(asVisit);
  });
});
