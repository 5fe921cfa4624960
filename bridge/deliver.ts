import { type Backoff, backoffMs } from './backoff.ts';
import type { Door, Passed } from './forward.ts';
import type { Log } from './log.ts';
import type { Kept, Store } from './store.ts';
import { codeOf, whyNotYet, whyRefused } from './verdict.ts';

export interface DeliveryOptions {
  readonly store: Store;
  readonly door: Door;
  readonly log: Log;
  /** Terminals served at once. */
  readonly terminalsMax: number;
  readonly backoff: Backoff;
  /** Milliseconds for each try. */
  readonly withinMs: number;
}

export type Answered = Extract<Passed, { is: 'answered' }>;

export interface Delivery {
  /**
   * Sees to it that a message of the store is delivered, in its turn. Gives the door's answer if that comes within
   * `withinMs`, and undefined if it does not or the first try fails; delivery then goes on by itself.
   */
  see(kept: Kept, withinMs: number): Promise<Answered | undefined>;
  /** The same, for nobody who waits for the answer. */
  begin(kept: Kept): void;
  /** Takes up everything that waits in the store. */
  resume(): void;
  /** Begins nothing more, and ends when the tries under way have. */
  stop(): Promise<void>;
}

/**
 * Delivers what the store holds: a terminal's messages one after another in their order, terminals side by side. A
 * message leaves the store when the door answers it, or is set aside when the door refuses it for good; until then
 * it is tried again and again, and what the same terminal said later waits behind it.
 */
export function deliveryOf({ store, door, log, terminalsMax, backoff, withinMs }: DeliveryOptions): Delivery {
  const lanes = new Map<string, Lane>();
  const ready: Lane[] = [];
  const running = new Set<Promise<void>>();
  let stopped = false;

  const enter = (terminal: string): Lane => {
    const lane = lanes.get(terminal) ?? { terminal, failures: 0, waiting: new Map() };
    if (!lanes.has(terminal)) {
      lanes.set(terminal, lane);
      ready.push(lane);
      proceed();
    }
    return lane;
  };

  const proceed = () => {
    while (!stopped && running.size < terminalsMax) {
      const lane = ready.shift();
      if (!lane) return;
      const run = serve(lane)
        .catch((error: Error) => {
          log('delivery-failed', { terminal: lane.terminal, error: error.name });
          retryLater(lane);
        })
        .finally(() => {
          running.delete(run);
          proceed();
        });
      running.add(run);
    }
  };

  const serve = async (lane: Lane) => {
    for (let next = store.oldestOf(lane.terminal); next; next = store.oldestOf(lane.terminal)) {
      if (stopped) return answerWithout(lane);
      if (!next.bytes) {
        setAside(next, factsOf(next), 'unreadable');
        lane.waiting.get(next.id)?.(undefined);
        continue;
      }
      const startedMs = performance.now();
      const passed = await door.pass(next, next.bytes, withinMs);
      const facts = {
        ...factsOf(next),
        tries: lane.failures + 1,
        ms: Math.round(performance.now() - startedMs),
      };
      if (!settle(next, passed, facts, lane.waiting.has(next.id))) return retryLater(lane);
      lane.failures = 0;
      lane.waiting.get(next.id)?.(passed.is === 'answered' ? passed : undefined);
    }
    lanes.delete(lane.terminal);
  };

  const setAside = ({ id }: Pick<Kept, 'id'>, facts: ReturnType<typeof factsOf>, why: string) => {
    store.refuse(id, why);
    log('refused', { ...facts, id, why, refused: store.counts().refused });
  };

  /** Whether the message is off the line. */
  const settle = (
    kept: Kept,
    passed: Passed,
    facts: ReturnType<typeof factsOf>,
    isAwaited: boolean,
  ): boolean => {
    const refusal = whyRefused(passed, isAwaited);
    if (refusal) {
      setAside(kept, facts, refusal);
      return true;
    }
    const why = whyNotYet(passed);
    if (why) {
      log('not-delivered', { ...facts, why, waiting: store.counts().waiting });
      return false;
    }
    store.delivered(kept.id);
    log('delivered', { ...facts, code: codeOf(passed) });
    return true;
  };

  const retryLater = (lane: Lane) => {
    lane.failures += 1;
    answerWithout(lane);
    if (stopped) return;
    lane.timer = setTimeout(
      () => {
        lane.timer = undefined;
        ready.push(lane);
        proceed();
      },
      backoffMs(lane.failures, backoff),
    );
  };

  return {
    async see(kept, answerWithinMs) {
      if (stopped) return undefined;
      const lane = enter(kept.terminal);
      if (lane.timer) return undefined;
      const { promise, resolve } = Promise.withResolvers<Answered | undefined>();
      lane.waiting.set(kept.id, resolve);
      const timer = setTimeout(resolve, answerWithinMs, undefined);
      return promise.finally(() => {
        clearTimeout(timer);
        lane.waiting.delete(kept.id);
      });
    },
    begin: ({ terminal }) => void enter(terminal),
    resume() {
      for (const terminal of store.terminals()) enter(terminal);
    },
    async stop() {
      stopped = true;
      for (const lane of lanes.values()) clearTimeout(lane.timer);
      for (const lane of ready) answerWithout(lane);
      await Promise.all(running);
    },
  };
}

/** The deliveries of one terminal. It is there while it has any, and has a timer while it rests after a failure. */
interface Lane {
  readonly terminal: string;
  /** In a row. */
  failures: number;
  timer?: NodeJS.Timeout | undefined;
  /** Who waits for the answer to a message, by its id. */
  readonly waiting: Map<number, (answered: Answered | undefined) => void>;
}

function answerWithout(lane: Lane): void {
  for (const answer of lane.waiting.values()) answer(undefined);
}

const factsOf = ({ terminal, mti, stan }: Omit<Kept, 'bytes'>) => ({ terminal, mti, stan });
