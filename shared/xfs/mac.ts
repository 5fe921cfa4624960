/**
 * The key that the bank shares with its dispensers, behind a port: HMAC-SHA-256 (RFC 2104), 32 bytes long. Whoever uses
 * it never sees it. In the cloud it stands in KMS; a device keeps it in its own hardware.
 */
export interface Mac {
  sign(message: Uint8Array): Promise<Uint8Array>;
  /** Compares in constant time. */
  verify(message: Uint8Array, mac: Uint8Array): Promise<boolean>;
}
