import { ACTION_CODES, RESPONSE_CODES } from '../shared/iso8583/response-codes.ts';
import { type Backoff, backoffMs } from './backoff.ts';
import type { Door, Passed } from './forward.ts';
import type { Log } from './log.ts';
import type { Kept, Store } from './store.ts';

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
      const startedMs = performance.now();
      const passed = await door.pass(next, next.bytes, withinMs);
      const facts = {
        ...factsOf(next),
        tries: lane.failures + 1,
        ms: Math.round(performance.now() - startedMs),
      };
      if (!settle(next, passed, facts)) return retryLater(lane);
      lane.failures = 0;
      lane.waiting.get(next.id)?.(passed.is === 'answered' ? passed : undefined);
    }
    lanes.delete(lane.terminal);
  };

  /** Whether the message is off the line. */
  const settle = (kept: Kept, passed: Passed, facts: ReturnType<typeof factsOf>): boolean => {
    if (passed.is === 'answered' && !asksForMore(passed)) {
      store.delivered(kept.id);
      log('delivered', { ...facts, code: passed.answer.fields[39] });
      return true;
    }
    if (passed.is === 'refused') {
      store.refuse(kept.id, passed.status);
      log('refused', { ...facts, id: kept.id, status: passed.status, refused: store.counts().refused });
      return true;
    }
    log('not-delivered', {
      ...facts,
      why: passed.is === 'answered' ? `code-${passed.answer.fields[39]}` : passed.why,
      waiting: store.counts().waiting,
    });
    return false;
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

/** The door answered that it could not: a time-out, or out of order. Nothing is recorded there yet. */
function asksForMore({ answer }: Answered): boolean {
  const code = answer.fields[39] ?? '';
  return (RESPONSE_CODES[code] ?? ACTION_CODES[code])?.says === 'unanswered';
}

const factsOf = ({ terminal, mti, stan }: Kept) => ({ terminal, mti, stan });
