import { randomUUID } from 'node:crypto';
import type { Queue, Queues } from '../queues/queues.ts';
import { atomically, type Store } from '../store.ts';
import type { Place } from '../template/place.ts';
import type { Archives } from './archives.ts';
import { shapeInput, type TargetInput } from './input.ts';
import { matches, type Pattern } from './pattern.ts';

/** A rule as its template describes it. Its targets are queues: those of functions are Lambda's own. */
export interface Rule {
  readonly arn: string;
  readonly description: string;
  readonly busName: string;
  readonly pattern: Pattern;
  readonly targets: readonly { readonly queue: Queue; readonly input: TargetInput }[];
}

/** One entry of `PutEvents`. */
export interface PutEntry {
  readonly EventBusName?: string;
  readonly Source?: string;
  readonly DetailType?: string;
  readonly Detail?: string;
  readonly Time?: number;
  readonly Resources?: readonly string[];
}

export type PutResult =
  | { readonly EventId: string }
  | { readonly ErrorCode: string; readonly ErrorMessage: string };

export interface EventBuses {
  addBus(name: string): void;
  hasBus(name: string): boolean;
  addRule(rule: Rule): void;
  rulesOf(busName: string): readonly Rule[];
  /** Once it returns, every matched message is durable in its queue. */
  put(entries: readonly PutEntry[]): PutResult[];
  /** Tells archived events again, as they were, to those rules alone that are named, or to all. */
  replay(
    busName: string,
    events: readonly BusEvent[],
    as: { name: string; rules?: readonly string[] | undefined },
  ): void;
  /** Tells of every event once it is durable, for whoever watches on this machine. No rule, and no part of a bus. */
  watch(watcher: (event: BusEvent) => void): void;
}

/** An event as a rule's target receives it. */
export type BusEvent = ReturnType<typeof envelope>;

export function createBuses(place: Place, queues: Queues, store: Store, archives: Archives): EventBuses {
  const buses = new Map<string, Rule[]>([['default', []]]);
  const watchers: ((event: BusEvent) => void)[] = [];

  const publish = (entry: PutEntry, published: BusEvent[]): PutResult => {
    const wrong = whatIsWrongWith(entry);
    if (wrong) return wrong;
    const event = envelope(entry, place);
    published.push(event);
    archives.keep(busNameOf(entry), event);
    deliver(buses.get(busNameOf(entry)) ?? [], event);
    return { EventId: event.id };
  };

  const deliver = (rules: readonly Rule[], event: BusEvent) => {
    for (const rule of rules) {
      if (!matches(rule.pattern, event)) continue;
      for (const { queue, input } of rule.targets) queues.send(queue, [{ body: shapeInput(input, event) }]);
    }
  };

  return {
    addBus: (name) => buses.set(name, buses.get(name) ?? []),
    hasBus: (name) => buses.has(busNameOf({ EventBusName: name })),
    addRule: (rule) => buses.get(rule.busName)?.push(rule),
    rulesOf: (busName) => buses.get(busNameOf({ EventBusName: busName })) ?? [],
    replay: (busName, events, { name, rules: only }) => {
      const rules = (buses.get(busName) ?? []).filter((rule) => !only || only.includes(rule.arn));
      atomically(store, () => {
        for (const event of events) deliver(rules, { ...event, 'replay-name': name } as BusEvent);
      });
    },
    put: (entries) => {
      const published: BusEvent[] = [];
      const results = atomically(store, () => entries.map((entry) => publish(entry, published)));
      for (const event of published) for (const tell of watchers) tell(event);
      return results;
    },
    watch: (watcher) => watchers.push(watcher),
  };
}

/** A bus may be named by its ARN. */
function busNameOf({ EventBusName = 'default' }: PutEntry): string {
  return EventBusName.split('/').at(-1) ?? 'default';
}

/** Its time has whole seconds, as on the real bus. */
function envelope(entry: PutEntry, place: Place) {
  const atMs = entry.Time === undefined ? Date.now() : entry.Time * 1000;
  return {
    version: '0',
    id: randomUUID() as string,
    'detail-type': entry.DetailType,
    source: entry.Source,
    account: place.account,
    time: `${new Date(atMs).toISOString().slice(0, 19)}Z`,
    region: place.region,
    resources: entry.Resources ?? [],
    detail: JSON.parse(entry.Detail ?? '{}') as unknown,
  };
}

function whatIsWrongWith(entry: PutEntry): PutResult | undefined {
  for (const field of ['Source', 'DetailType', 'Detail'] as const) {
    if (!entry[field])
      return invalid(`Parameter ${field} is not valid. Reason: ${field} is a required argument.`);
  }
  if (entry.Source?.startsWith('aws.')) {
    return { ErrorCode: 'NotAuthorizedForSourceException', ErrorMessage: 'Not authorized for the source.' };
  }
  try {
    const detail: unknown = JSON.parse(entry.Detail ?? '');
    if (typeof detail === 'object' && detail !== null && !Array.isArray(detail)) return undefined;
  } catch {
    // Told below, like any other detail that is not an object.
  }
  return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
}

function invalid(ErrorMessage: string): PutResult {
  return { ErrorCode: 'InvalidArgument', ErrorMessage };
}
