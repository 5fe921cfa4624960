/**
 * A key that the bank shares with one dispenser, behind a port: HMAC-SHA-256 (RFC 2104), 32 bytes long. The bank derives it
 * from a key of its own that never leaves KMS; a device keeps it in its own hardware.
 */
export interface Mac {
  sign(message: Uint8Array): Promise<Uint8Array>;
  /** Compares in constant time. */
  verify(message: Uint8Array, mac: Uint8Array): Promise<boolean>;
}
