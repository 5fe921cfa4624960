import type { NetworkProfile } from './network-profile.ts';

/**
 * What a message is read with. `nearMs` is the time of reading, which gives times their year. `tokenOf` makes of a card
 * number the keyed token by which the bank knows the card, in the form of `Environment.Card.Tkn`.
 */
export interface SwitchContext {
  readonly nearMs: number;
  readonly tokenOf: (pan: string) => string;
  readonly profile: NetworkProfile;
}
