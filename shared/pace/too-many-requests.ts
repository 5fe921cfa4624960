import { Refusal } from '../refusal/refusal.ts';

const SECOND_MS = 1000;

/**
 * Somebody asks more often than they may. Nothing was decided and nothing is remembered: the very same request may be
 * sent again, with the same key, as soon as the time has passed.
 */
export const tooManyRequests = (limit: string, waitMs: number): Refusal =>
  new Refusal(
    'too-many-requests',
    'That is more than anybody does by hand. Wait for as long as Retry-After says, and send it again as it is.',
    { limit, retryAfterS: Math.max(1, Math.ceil(waitMs / SECOND_MS)) },
  );
