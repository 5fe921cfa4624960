import type { Buckets } from '../buckets/buckets.ts';
import type { Archives } from '../bus/archives.ts';
import type { EventBuses } from '../bus/event-bus.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Delivery } from '../deliveries/delivery.ts';
import type { AskEngine } from '../engine/ask-engine.ts';
import type { StreamRecords } from '../engine/stream-records.ts';
import type { HttpApi } from '../gateway/serve-api.ts';
import type { MacKeys } from '../keys/mac-keys.ts';
import type { AsyncSettings } from '../lambda/async-invocation.ts';
import type { LambdaError, LambdaFunction } from '../lambda/lambda-function.ts';
import type { OpenLines } from '../live/open-lines.ts';
import type { LiveApi } from '../live/serve-live.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Permissions } from '../permissions/permissions.ts';
import type { Queries } from '../queries/queries.ts';
import type { Queue, Queues } from '../queues/queues.ts';
import type { Scheduler } from '../scheduler/scheduler.ts';
import type { Clockwork } from '../schedules/clockwork.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { Positions } from '../streams/positions.ts';
import type { StreamReader } from '../streams/read-stream.ts';
import type { Declared, Deployment } from '../template/deployment.ts';
import type { Place } from '../template/place.ts';

/** The parts of this machine that resources are booted into. */
export interface World {
  readonly place: Place;
  readonly deployment: Deployment;
  readonly logFolder: string;
  readonly ask: AskEngine;
  readonly records: StreamRecords;
  readonly positions: Positions;
  readonly queues: Queues;
  readonly buses: EventBuses;
  readonly archives: Archives;
  readonly secrets: Secrets;
  readonly macKeys: MacKeys;
  readonly clockwork: Clockwork;
  readonly scheduler: Scheduler;
  readonly outbox: Outbox;
  readonly buckets: Buckets;
  readonly catalogue: Catalogue;
  readonly queries: Queries;
  readonly permissions: Permissions;
  /** By ARN. */
  readonly functions: Map<string, LambdaFunction>;
  /** By the function's ARN: Lambda's own queue before it, where one is needed. */
  readonly asyncQueues: Map<string, Queue>;
  readonly asyncSettings: Map<string, AsyncSettings>;
  /** By the delivery stream's ARN: what carries its records into files. */
  readonly deliveries: Map<string, Delivery>;
  /** Queues that a function or a delivery empties, so that waiting until they are empty makes sense. */
  readonly fedQueues: Set<Queue>;
  readonly streams: StreamReader[];
  /**
   * What delivers by itself, begun once everything is booted: an event that came before the rule that routes it
   * would be lost.
   */
  readonly toStart: (() => Promise<Stoppable> | Stoppable)[];
  /** WebSockets that are open. */
  readonly lines: OpenLines;
  /** The HTTP API and the WebSocket API, once they are booted. */
  readonly front: { api?: HttpApi; live?: LiveApi };
  onFailure(construct: string, error: LambdaError): void;
}

export interface Stoppable {
  stop(): Promise<void>;
}

/** A kind of resource that runs on this machine. */
export interface Kind {
  readonly type: string;
  identify(resource: Declared, place: Place): { ref: string; attributes: Readonly<Record<string, string>> };
  boot(resource: Declared, world: World): Promise<void> | void;
}

/** The name that the app gave, or one made of the stack's and the resource's. */
export function physicalName(given: unknown, resource: Pick<Declared, 'stack' | 'logicalId'>): string {
  return typeof given === 'string' ? given : `${resource.stack}-${resource.logicalId}`;
}
