/** The checks of a token, in the order in which they are made. */
export type TokenCheck =
  | 'grammar'
  | 'length'
  | 'hmac'
  | 'nonce'
  | 'keys'
  | 'amount'
  | 'contradiction'
  | 'dispense'
  | 'unfinished';

/** A token that proves nothing, and the first check that it failed. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  readonly check: TokenCheck;

  constructor(check: TokenCheck, reason: string) {
    super(reason);
    this.check = check;
  }
}
