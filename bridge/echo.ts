import { encode } from '../shared/iso8583/encode.ts';
import type { Message } from '../shared/iso8583/message.ts';
import { parseMti } from '../shared/iso8583/mti.ts';
import type { Packager } from '../shared/iso8583/packager.ts';
import type { Log } from './log.ts';
import { echo, type NextStan } from './own-messages.ts';

export interface EchoOptions {
  /** Milliseconds between the bridge's own echoes to the switch; 0 for none. */
  readonly echoEveryMs: number;
  readonly packager: Packager;
  readonly nextStan: NextStan;
  readonly log: Log;
}

export interface Echoes {
  /** Whether this message answers an echo of ours, and so needs nothing more. */
  areAnsweredBy(message: Message): boolean;
  stop(): void;
}

/** Asks the switch on one line whether it is there. A line on which an echo is still unanswered at the next is dead. */
export function echoesOn({
  echoEveryMs,
  packager,
  nextStan,
  log,
  say,
  hangUp,
}: EchoOptions & { say(bytes: Uint8Array): void; hangUp(): void }): Echoes {
  let unanswered: string | undefined;
  const ask = () => {
    if (unanswered) {
      log('echo-unanswered', { stan: unanswered });
      hangUp();
      return;
    }
    unanswered = nextStan();
    say(encode(echo(packager.version, unanswered, Date.now()), packager));
  };
  const timer = echoEveryMs > 0 ? setInterval(ask, echoEveryMs) : undefined;
  return {
    areAnsweredBy({ mti, fields }) {
      const its = parseMti(mti);
      const isOurs =
        its.class === 'network management' && its.function === 'response' && fields[11] === unanswered;
      if (isOurs) unanswered = undefined;
      return isOurs;
    },
    stop: () => clearInterval(timer),
  };
}
