import * as z from 'zod';
import type { Reach } from '../channel/reach.ts';

/** Why a customer is not reminded, now or ever. */
export const StopReason = z.enum([
  'ended',
  'at-the-machine',
  'objected',
  'consent-missing',
  'claim-open',
  'expiry-near',
  'reminded-enough',
  'answered',
  'asked-recently',
  'validity-over',
  'quota-exhausted',
]);
export type StopReason = z.infer<typeof StopReason>;

/** What comes of looking at a subject: remind now, look again later, or leave it. */
export type Verdict =
  | { readonly remind: Reach }
  | { readonly lookAtMs: number }
  | { readonly stop: StopReason };
