import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { signInNetwork } from '../../simulators/sign-in.ts';
import type { OneOfTheCrowd } from '../crowd.ts';
import { MACHINE } from './journey.ts';
import { dialTo, type Line } from './line.ts';

/** A customer who stands at a machine and has a phone, both attached to the session. */
export interface Traveller {
  readonly customerId: string;
  readonly phoneToken: string;
  readonly networkToken: string;
  /** Of the visit. */
  readonly pass: string;
  /** Of the session, as it was seen last. */
  version: number;
}

export interface Site {
  readonly url: string;
  readonly issuer: string;
  readonly dataFolder: string;
}

const TOKEN_LIVES_S = 900;

/**
 * Has each of the crowd put a card into a machine and open the phone. Their tokens are signed with the key of the local
 * identity provider, as it would sign them, so that nobody waits for hundreds of sign-ins.
 */
export async function travellersAmong(crowd: readonly OneOfTheCrowd[], site: Site): Promise<Traveller[]> {
  const keys = join(site.dataFolder, 'identity');
  const { accessToken: networkToken } = await signInNetwork({
    issuer: site.issuer,
    keyFile: join(keys, 'atm-network-key.json'),
  });
  const sign = await signerOf(join(keys, 'signing-key.json'), site.issuer);
  const line = dialTo(site.url);
  const travellers: Traveller[] = [];
  for (const one of crowd) {
    travellers.push(await setOut(one, { line, networkToken, phoneToken: await sign(one.customerId) }));
  }
  line.leave();
  return travellers;
}

/** Has one of them put a card into the machine, and attach the phone. */
export async function setOut(
  { customerId, cardToken }: Pick<OneOfTheCrowd, 'customerId' | 'cardToken'>,
  by: { readonly line: Line; readonly networkToken: string; readonly phoneToken: string },
): Promise<Traveller> {
  const { line, networkToken, phoneToken } = by;
  const visit = await line.ask({
    method: 'POST',
    path: `/terminals/${MACHINE}/visits`,
    headers: { authorization: `Bearer ${networkToken}`, 'idempotency-key': `"${randomUUID()}"` },
    body: { cardToken, verifiedAt: new Date().toISOString() },
  });
  const attached = await line.ask({
    method: 'POST',
    path: '/session/attachments',
    headers: {
      authorization: `Bearer ${phoneToken}`,
      'if-match': `"${visit.version}"`,
      'idempotency-key': `"${randomUUID()}"`,
    },
  });
  if (visit.status !== 201 || attached.status >= 300) {
    throw new Error(`${customerId} cannot set out: ${visit.text} ${attached.text}`);
  }
  const version = attached.version ?? 0;
  return { customerId, phoneToken, networkToken, pass: JSON.parse(visit.text).pass, version };
}

async function signerOf(keyFile: string, issuer: string): Promise<(customerId: string) => Promise<string>> {
  const jwk = JSON.parse(readFileSync(keyFile, 'utf8'));
  const key = await importJWK(jwk, 'RS256');
  const nowS = Math.floor(Date.now() / 1000);
  return (customerId) =>
    new SignJWT({
      client_id: 'staffetta-mobile',
      scope: 'openid session approve',
      sid: `sign-in-${customerId}`,
      auth_time: nowS,
    })
      .setProtectedHeader({ alg: 'RS256', kid: jwk.kid, typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience('staffetta')
      .setSubject(customerId)
      .setJti(randomUUID())
      .setIssuedAt(nowS)
      .setExpirationTime(nowS + TOKEN_LIVES_S)
      .sign(key);
}
