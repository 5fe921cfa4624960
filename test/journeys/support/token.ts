import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CryptoKey, decodeJwt, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import type { Customer } from '../../simulators/customer-channel.ts';
import type { Colleague } from '../../simulators/desk.ts';
import {
  signIn,
  signInAnalyst,
  signInMarketing,
  signInNetwork,
  signInOperators,
  signInPerson,
} from '../../simulators/sign-in.ts';
import { stage, system } from './stage-of-the-test.ts';

export const tokenOn = async (channel: 'web' | 'mobile', customer: Customer): Promise<string> =>
  (await signIn({ issuer: system.issuer, channel, ...customer })).accessToken;

export const tokenOfTheNetwork = async (): Promise<string> => (await signInNetwork(stage)).accessToken;

/** Of somebody of the bank who assists customers. */
export const tokenOfColleague = async ({ staffId, passcode, at }: Colleague): Promise<string> => {
  const client = { clientId: `staffetta-${at}`, scope: 'openid assist' };
  return (await signInPerson({ issuer: system.issuer, ...client, person: staffId, passcode })).accessToken;
};

export const tokenOfOperators = async (): Promise<string> =>
  (await signInOperators({ issuer: system.issuer, keyFile: stage.operationsKeyFile })).accessToken;

export const tokenOfMarketing = async (): Promise<string> =>
  (await signInMarketing({ issuer: system.issuer, keyFile: stage.marketingKeyFile })).accessToken;

export const tokenOfAnalysts = async (): Promise<string> =>
  (await signInAnalyst({ issuer: system.issuer, keyFile: stage.analystKeyFile })).accessToken;

/**
 * A token that says something else than the one it is made from, signed as the issuer signs: what only a fault at
 * the issuer could give out. `key` signs it with another key, under the issuer's key id.
 */
export async function tokenSaying(claims: JWTPayload, like: string, key?: CryptoKey): Promise<string> {
  const issuersKey: JWK = JSON.parse(
    readFileSync(join(system.dataFolder, 'identity', 'signing-key.json'), 'utf8'),
  );
  return new SignJWT({ ...decodeJwt(like), ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', ...(issuersKey.kid && { kid: issuersKey.kid }) })
    .sign(key ?? (await importJWK(issuersKey, 'RS256')));
}
