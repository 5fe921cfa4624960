import type { Mac } from './mac.ts';
import { TokenRefused } from './token-refused.ts';

/**
 * Tokens of XFS4IoT end-to-end security: text that a host and a device sign for each other with a shared key, past
 * everything between them.
 *
 * From public text: the grammar, the limit of 1,024 characters, the upper case and the order of the first and last keys
 * are those of the pattern that the specification gives for every `token` property (XFS4IoT preview of April 2026,
 * "End-to-end security"; the same in KAL's published framework). That TOKENLENGTH counts the whole token was checked
 * against its examples (164 and 268).
 *
 * Not verified from public text: over what the HMAC runs. KAL's published reference firmware (`ValidateToken`) checks it
 * over everything before the 64 characters of its value, so including `,HMACSHA256=`, and that is what is done here. Its
 * example of a present status is signed before that key and the length are written, which cannot be verified in this
 * form. The example HMACs come without their key. So agree it with the device's vendor, and try it on a real device.
 */
const TOKEN_CHARACTERS_MAX = 1_024;

/** Writes a token around its own keys (`DISPENSE1=50.00EUR`), with its real length and its HMAC. */
export async function signToken(nonce: string, pairs: readonly string[], mac: Mac): Promise<string> {
  const withLength = (length: number): string =>
    [`NONCE=${nonce}`, 'TOKENFORMAT=1', `TOKENLENGTH=${padded(length)}`, ...pairs, HMAC_KEY].join(',');
  const signed = withLength(withLength(0).length + HMAC_CHARACTERS);
  const token = signed + inHex(await mac.sign(inBytes(signed)));
  checkGrammar(token);
  return token;
}

/**
 * Verifies a token that a device signed, and gives its own keys by name. Throws `TokenRefused` with the first check
 * that fails, in this order: grammar, length, hmac, nonce, keys (one of them twice).
 */
export async function verifyToken(
  token: string,
  { mac, nonce }: { mac: Mac; nonce: string },
): Promise<Map<string, string>> {
  checkGrammar(token);
  if (lengthIn(token) !== token.length) {
    throw new TokenRefused('length', 'The token is not as long as it says.');
  }
  const signed = token.slice(0, -HMAC_CHARACTERS);
  if (!(await mac.verify(inBytes(signed), Buffer.from(hmacIn(token), 'hex')))) {
    throw new TokenRefused('hmac', 'The token was not signed with this key, or was changed since.');
  }
  const [saidNonce, , , ...pairs] = token.split(',').slice(0, -1);
  if (saidNonce !== `NONCE=${nonce}`) {
    throw new TokenRefused('nonce', 'The token answers another question.');
  }
  return byName(pairs);
}

/** The HMAC at the end of a token, by which a device names the dispense that the token allowed. */
export const hmacIn = (token: string): string => token.slice(-HMAC_CHARACTERS);

const GRAMMAR =
  /^(?=[!-~]{0,1024}$)NONCE=[0-9A-F]+,TOKENFORMAT=1,TOKENLENGTH=[0-9]{4},(?:[A-Z0-9]+=[^,=]+?,)+HMACSHA256=[0-9A-F]{64}$/;
const HMAC_KEY = 'HMACSHA256=';
const HMAC_CHARACTERS = 64;

function checkGrammar(token: string): void {
  if (token.length > TOKEN_CHARACTERS_MAX || !GRAMMAR.test(token)) {
    throw new TokenRefused('grammar', 'The token is not in the form of XFS4IoT.');
  }
}

const inBytes = (signed: string): Uint8Array => Buffer.from(signed, 'ascii');

const inHex = (mac: Uint8Array): string => Buffer.from(mac).toString('hex').toUpperCase();

const padded = (length: number): string => String(length).padStart(4, '0');

const lengthIn = (token: string): number => Number(/TOKENLENGTH=([0-9]{4})/.exec(token)?.[1]);

function byName(pairs: readonly string[]): Map<string, string> {
  const values = new Map(pairs.map((pair) => pair.split('=', 2) as [string, string]));
  if (values.size < pairs.length) throw new TokenRefused('keys', 'The token says one thing twice.');
  return values;
}
