import { Refusal } from '../../shared/refusal/refusal.ts';
import { limits } from '../../shared/session/limits.ts';
import type { ChannelToken } from './read-token.ts';

/** Refuses a sign-in that is minutes old: a device that was left open must not give everything away, or end it. */
export function requireFreshSignIn({ signedInAtMs = 0 }: ChannelToken, nowMs: number): void {
  if (nowMs - signedInAtMs <= limits.privacySignInAgeMaxMs) return;
  throw new Refusal('sign-in-too-old', 'Sign in again, and ask right after.');
}
