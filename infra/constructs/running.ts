import type { Anchoring } from './anchoring.ts';
import type { Clockwork } from './clockwork.ts';
import type { Exporting } from './exporting.ts';
import type { Relay } from './relay.ts';
import type { Reminding } from './reminding.ts';
import type { Subscriptions } from './subscriptions.ts';

/** What runs while nobody asks, for whatever watches over it. */
export interface Background {
  readonly relay: Relay;
  readonly anchoring: Anchoring;
  readonly subscriptions: Subscriptions;
  readonly clockwork: Clockwork;
  readonly reminding: Reminding;
  readonly exporting: Exporting;
}
