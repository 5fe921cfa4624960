import { createRequire, syncBuiltinESMExports } from 'node:module';
import { type Chance, chanceOf } from '../../simulators/atm-network/chance.ts';

const require = createRequire(import.meta.url);
const crypto = require('node:crypto') as { randomBytes: unknown; randomUUID: unknown };
const timers = require('node:timers/promises') as { setTimeout: unknown };

/** Time and chance of this process, in our hands: whoever asks for either is given the same again by the same seed. */
export interface TimeAndChance {
  nowMs(): number;
  /** Time goes on, or is set back: clocks of machines do both. */
  pass(ms: number): void;
  /** Begins anew: this moment, and what this seed draws. */
  beginAt(nowMs: number, seed: number): void;
  /** Gives both back. */
  giveBack(): void;
}

/**
 * Takes `Date`, `Math.random`, the random bytes and UUIDs of `node:crypto`, and the waits of `node:timers/promises`:
 * who waits goes on at once, and finds that the time has passed.
 */
export function takeTimeAndChance(): TimeAndChance {
  const real = {
    date: globalThis.Date,
    random: Math.random,
    randomBytes: crypto.randomBytes,
    randomUUID: crypto.randomUUID,
    wait: timers.setTimeout,
    stackTraceLimit: Error.stackTraceLimit,
  };
  // Errors are what happens most here, and nobody looks where they came from.
  Error.stackTraceLimit = 0;
  let nowMs = 0;
  let chance: Chance = chanceOf(0);

  globalThis.Date = dateAt(() => nowMs, real.date);
  Math.random = () => chance.below(2 ** 32) / 2 ** 32;
  const bytes = (count: number): Buffer => {
    const drawn = Buffer.allocUnsafe(count);
    for (let at = 0; at < count; at += 1) drawn[at] = chance.below(256);
    return drawn;
  };
  crypto.randomBytes = bytes;
  crypto.randomUUID = () => uuidOf(bytes(16));
  timers.setTimeout = async (ms: number, value: unknown) => {
    nowMs += ms;
    return value;
  };
  syncBuiltinESMExports();

  return {
    nowMs: () => nowMs,
    pass: (ms) => {
      nowMs += ms;
    },
    beginAt: (startMs, seed) => {
      nowMs = startMs;
      chance = chanceOf(seed);
    },
    giveBack: () => {
      globalThis.Date = real.date;
      Math.random = real.random;
      Object.assign(crypto, { randomBytes: real.randomBytes, randomUUID: real.randomUUID });
      timers.setTimeout = real.wait;
      Error.stackTraceLimit = real.stackTraceLimit;
      syncBuiltinESMExports();
    },
  };
}

function dateAt(nowMs: () => number, RealDate: DateConstructor): DateConstructor {
  const now = () => Math.floor(nowMs());
  return new Proxy(RealDate, {
    construct: (target, given: [], made) =>
      Reflect.construct(target, given.length > 0 ? given : [now()], made),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
