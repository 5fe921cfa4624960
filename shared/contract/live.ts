import * as z from 'zod';
import type { Grant } from './grant.ts';

/**
 * What goes over a line, and all that does: that something changed, and of the session which version it has now. Whoever
 * hears it asks the API, and is answered as they may see it; so the line itself has nothing to hide.
 */
export const LiveMessage = z.discriminatedUnion('changed', [
  z.strictObject({ changed: z.literal('session'), version: z.int().min(1) }),
  z.strictObject({ changed: z.literal('offers') }),
  z.strictObject({ changed: z.literal('notices') }),
]);
export type LiveMessage = z.infer<typeof LiveMessage>;

/** The stage of the WebSocket API, and so the path of its address. */
export const LIVE_STAGE = 'live';

/**
 * The items of the session table whose writes are told of, by their sort keys: the session, what was offered and has come
 * to a channel, and what the customer was told.
 */
export const toldOf = {
  session: { key: 'session' },
  offers: { key: 'offers', prefix: 'offer-inbox#' },
  notices: { prefix: 'notice#' },
} as const satisfies Record<LiveMessage['changed'], { readonly key?: string; readonly prefix?: string }>;

/** The function that lets a channel with a ticket onto the line. */
export const connecting = {
  function: 'connect-live',
  summary: 'Opens the line of a channel that shows a ticket, once, while it is good.',
  grants: ['sessions:write', 'sessions:delete', 'sessions:check', 'live:tell'],
} as const satisfies { function: string; summary: string; grants: readonly Grant[] };

/** The function that tells the customer's other channels, from the table's stream. */
export const telling = {
  function: 'tell-live',
  summary:
    'Tells every channel on the line that its customer’s session changed, and nothing of what changed.',
  grants: ['sessions:read', 'sessions:delete', 'live:tell'],
} as const satisfies { function: string; summary: string; grants: readonly Grant[] };
