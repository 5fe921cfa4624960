/** The form of each header that a promise hangs on: what the edge accepts, and what the document says. */
export const headerPatterns = {
  /** A strong entity tag (RFC 9110, section 8.8.3) that is a version. */
  entityTag: '^"[0-9]{1,15}"$',
  /**
   * A Structured Field String (RFC 9651, section 3.3.3), of 8 to 128 characters, as the IETF draft "The
   * Idempotency-Key HTTP Header Field" asks for.
   */
  idempotencyKey: '^"[\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]{8,128}"$',
  /** Whom a machine speaks for, as base64url of at most 64 bytes, and the secret of the visit, of 18. */
  visitPass: '^[A-Za-z0-9_-]{2,86}\\.[A-Za-z0-9_-]{24}$',
  /** The same, of somebody of the bank and the assistance that they opened. */
  assistancePass: '^[A-Za-z0-9_-]{2,86}\\.[A-Za-z0-9_-]{24}$',
} as const;
