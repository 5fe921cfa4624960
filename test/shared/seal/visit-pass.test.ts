import { describe, expect, it } from 'vitest';
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
    ['nothing', ''],
    ['no secret', 'anna.'],
    ['no customer', `.${secret}`],
    ['a secret that is too short', `anna.${secret.slice(1)}`],
    ['a secret that is too long', `anna.${secret}A`],
    ['something behind it', `anna.${secret}\n`],
    ['another sign in it', `an na.${secret}`],
    ['a customer that is too long', `${'a'.repeat(65)}.${secret}`],
  ])('is none when it has %s', (_, pass) => {
    expect(readPass(pass)).toBeUndefined();
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
