import type { Clockwork } from './clockwork.ts';
import type { FrontDoor } from './front-door.ts';
import type { Relay } from './relay.ts';
import type { Subscriptions } from './subscriptions.ts';

/** What runs, for whatever watches over it. */
export interface Running {
  readonly frontDoor: FrontDoor;
  readonly relay: Relay;
  readonly subscriptions: Subscriptions;
  readonly clockwork: Clockwork;
}
