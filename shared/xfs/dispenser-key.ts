/** What the bank's key is used for here, and for nothing else. */
const LABEL = 'staffetta dispenser';
const KEY_BITS = 256;

/**
 * What is signed with the bank's own key, by HMAC-SHA-256, to have the key of one dispenser: NIST SP 800-108r1, 4.1, in
 * counter mode, of which one round gives all 256 bits. So each dispenser has a key of its own, none can sign for another,
 * and the bank keeps one.
 */
export const derivationOf = (terminalId: string): Uint8Array =>
  Buffer.concat([inFourBytes(1), Buffer.from(`${LABEL}\0${terminalId}`, 'ascii'), inFourBytes(KEY_BITS)]);

function inFourBytes(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}
