import { encode } from '../shared/iso8583/encode.ts';
import type { Packager } from '../shared/iso8583/packager.ts';
import type { Door } from './forward.ts';
import { echo, type NextStan } from './own-messages.ts';

export interface Health {
  /** Whether the door answers: as known from the last exchange if that was a moment ago, or else by asking it now. */
  isDoorOpen(): Promise<boolean>;
}

/**
 * Watches a door: every exchange with it says whether it is open. Returns the door to use from here on, and what is
 * known of it.
 */
export function watch(door: Door, packager: Packager, nextStan: NextStan): { door: Door; health: Health } {
  let openAtMs = Number.NEGATIVE_INFINITY;
  let asking: Promise<boolean> | undefined;

  const watched: Door = {
    async pass(asked, bytes, withinMs) {
      const passed = await door.pass(asked, bytes, withinMs);
      openAtMs = passed.is === 'unanswered' ? Number.NEGATIVE_INFINITY : performance.now();
      return passed;
    },
  };

  const ask = async (): Promise<boolean> => {
    const stan = nextStan();
    const message = echo(packager.version, stan, Date.now());
    const passed = await watched.pass({ mti: message.mti, stan }, encode(message, packager), PROBE_WITHIN_MS);
    return passed.is !== 'unanswered';
  };

  return {
    door: watched,
    health: {
      async isDoorOpen() {
        if (performance.now() - openAtMs < KNOWN_FOR_MS) return true;
        asking ??= ask().finally(() => {
          asking = undefined;
        });
        return asking;
      },
    },
  };
}

/** An exchange that ended well says for this long that the door is open. */
const KNOWN_FOR_MS = 5_000;

/** A switch waits longer than this for the answer to its echo. */
const PROBE_WITHIN_MS = 3_000;
