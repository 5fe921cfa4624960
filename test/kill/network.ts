import { setTimeout as wait } from 'node:timers/promises';
import bank from '../../infra/local/seed/bank.json' with { type: 'json' };
import type { CompletionAdvice } from '../../shared/switch/canonical/completion-advice.ts';
import { keyOf, type TransactionKey } from '../../shared/switch/canonical/transaction-key.ts';
import { soManyMsApart } from '../simulators/atm-network/at-once.ts';
import { seedOf } from '../simulators/atm-network/chance.ts';
import { drawLife } from '../simulators/atm-network/draw-life.ts';
import { httpLine } from '../simulators/atm-network/http-line.ts';
import { isoLine } from '../simulators/atm-network/iso-line.ts';
import { playLife } from '../simulators/atm-network/play-life.ts';
import { type Advised, Silence, type SwitchLine } from '../simulators/atm-network/switch-line.ts';
import { signInNetwork } from '../simulators/sign-in.ts';
import type { Copy } from './copy.ts';

const CUSTOMER = 'c-fabio';
const CARD = 'tok_fabio-debit';
const MACHINES = ['atm-0042', 'atm-0077'] as const;
const STANS = 999_999;
/** So many lives are lived side by side, so that something is on its way at whatever moment. */
const LINES = 4;
const INSISTS_FOR_MS = 180_000;
const AGAIN_AFTER_MS = 100;
/** Well within the ten minutes that a token opens the door. */
const TOKEN_USED_FOR_MS = 4 * 60_000;

/** What a network did until it was told to stop. */
export interface Network {
  /** What really left its machines. */
  presentedMinor: number;
  lives: number;
  /** Advices that the bank, or the bridge in its place, acknowledged. */
  acknowledged: number;
  /** What those were about of them that were kept: the network will not say it again. */
  readonly kept: TransactionKey[];
  readonly wrong: string[];
  run(isOver: () => boolean): Promise<void>;
}

/**
 * A network that misbehaves on purpose, as `npm run atm` does, some lives at a time: one over TCP and the bridge, the next
 * over JSON.
 * What it owes the bank it says until it is answered, however long that takes.
 */
export function aNetwork(copy: Copy, seed: number): Network {
  const pan = bank.testCards.find(({ customerId }) => customerId === CUSTOMER)?.number ?? '';
  const token = tokenFor(copy);
  let drawn = 0;
  let stan = seedOf(seed, Date.now()) % STANS;
  const liveOn = async (isOver: () => boolean): Promise<void> => {
    const tcp = isoLine({ host: '127.0.0.1', port: copy.bridgePort, pan });
    const json = httpLine({ url: copy.url, token });
    while (!isOver()) {
      const number = drawn++;
      const line = insisting(number % 2 === 0 ? tcp : json, (advice, { is }) => {
        network.acknowledged += 1;
        if (is === 'kept') network.kept.push(keyOf(advice));
      });
      const { book, wrong } = await playLife(
        drawLife(seedOf(seed, number), { phone: false }),
        {
          line,
          card: CARD,
          machines: MACHINES,
          acquirer: '12345',
          nowMs: Date.now,
          atOnce: soManyMsApart,
          nextStan: () => String((stan++ % STANS) + 1).padStart(6, '0'),
        },
        () => {},
      );
      network.lives += 1;
      network.presentedMinor += book.presentedMinor();
      network.wrong.push(...wrong.map((each) => `Life ${number + 1}: ${each}`));
    }
    tcp.hangUp();
  };
  const network: Network = {
    presentedMinor: 0,
    lives: 0,
    acknowledged: 0,
    kept: [],
    wrong: [],
    run: async (isOver) => {
      await Promise.all(Array.from({ length: LINES }, () => liveOn(isOver)));
    },
  };
  return network;
}

/** A question that meets nobody gets silence; an advice is said again and again. */
function insisting(
  line: SwitchLine,
  acknowledge: (advice: CompletionAdvice, advised: Advised) => void,
): SwitchLine {
  return {
    ask: (request, how) => line.ask(request, how).catch(asSilence),
    inquire: (request) => line.inquire(request).catch(asSilence),
    askToKeep: (request, how) => line.askToKeep(request, how).catch(asSilence),
    adviseKept: (advice, how) => line.adviseKept(advice, how).catch(asSilence),
    advise: async (kind, advice, how) => {
      for (const startedAtMs = Date.now(); ; await wait(AGAIN_AFTER_MS)) {
        try {
          const advised = await line.advise(kind, advice, how);
          acknowledge(advice, advised);
          return advised;
        } catch (error) {
          if (how?.hangUp || Date.now() - startedAtMs > INSISTS_FOR_MS) return asSilence(error);
          if (!(error instanceof Silence) && !isOfTheNet(error)) throw error;
        }
      }
    },
  };
}

function asSilence(error: unknown): never {
  if (error instanceof Silence || !isOfTheNet(error)) throw error;
  throw new Silence('Nobody is there.', { cause: error });
}

/** Nobody listens, or no more. */
const isOfTheNet = (error: unknown): boolean =>
  /ECONN|EPIPE|fetch failed|socket hang up|401/.test(`${error} ${(error as Error)?.cause ?? ''}`) ||
  'code' in (error as object);

function tokenFor({ issuer, keyFile }: Copy): () => Promise<string> {
  let token: Promise<string> | undefined;
  let signedInAtMs = 0;
  return () => {
    if (!token || Date.now() > signedInAtMs + TOKEN_USED_FOR_MS) {
      signedInAtMs = Date.now();
      token = signInNetwork({ issuer, keyFile }).then(({ accessToken }) => accessToken);
      token.catch(() => {
        token = undefined;
      });
    }
    return token;
  };
}
