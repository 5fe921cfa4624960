import type { Outcome } from '../lambda/lambda-function.ts';
import type { NextAfter } from './expression.ts';

/** Something that the clock calls. */
export interface Schedule {
  /** The construct of the function that is called. */
  readonly construct: string;
  readonly nextAfter: NextAfter;
  /** As the clock does it: through the function's own queue, and tried again if it fails. */
  fire(atMs: number): void;
  /** At once, and waits for the outcome. */
  fireNow(atMs: number): Promise<Outcome>;
}

export interface Clockwork {
  add(schedule: Schedule): void;
  /** Fires by hand, and answers what became of it; `undefined` if no schedule calls that function. */
  fire(construct: string): Promise<Outcome | undefined>;
  start(): void;
  stop(): void;
}

/** A timer of Node cannot be set further than this. */
const TIMER_MAX_MS = 2 ** 31 - 1;

export function createClockwork(): Clockwork {
  const schedules: Schedule[] = [];
  const timers = new Map<Schedule, NodeJS.Timeout>();

  const arm = (schedule: Schedule, dueAtMs: number) => {
    const inMs = Math.min(Math.max(dueAtMs - Date.now(), 0), TIMER_MAX_MS);
    timers.set(
      schedule,
      setTimeout(() => {
        const nowMs = Date.now();
        if (nowMs < dueAtMs) return arm(schedule, dueAtMs);
        schedule.fire(nowMs);
        arm(schedule, schedule.nextAfter(nowMs));
      }, inMs),
    );
  };

  return {
    add: (schedule) => schedules.push(schedule),
    fire: async (construct) => schedules.find((one) => one.construct === construct)?.fireNow(Date.now()),
    start: () => {
      for (const schedule of schedules) arm(schedule, schedule.nextAfter(Date.now()));
    },
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
