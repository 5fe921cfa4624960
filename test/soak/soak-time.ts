import { mock } from 'node:test';

/** Time that stands still, and goes on when somebody says so: seconds, days, whatever a life needs. */
export interface SoakTime {
  nowMs(): number;
  pass(minutes: number): void;
  stop(): void;
}

const MINUTE_MS = 60_000;

/** Only the date is in our hands; timers, and with them every wait for the engine, go on as ever. */
export function takeTime(startMs = Date.now()): SoakTime {
  mock.timers.enable({ apis: ['Date'], now: startMs });
  return {
    nowMs: () => Date.now(),
    pass: (minutes) => mock.timers.setTime(Date.now() + minutes * MINUTE_MS),
    stop: () => mock.timers.reset(),
  };
}
