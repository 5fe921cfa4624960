import { join } from 'node:path';
import * as fc from 'fast-check';
import bank from '../../infra/local/seed/bank.json' with { type: 'json' };
import { DIALECTS, type DialectName } from '../../shared/iso8583/dialects.ts';
import { encode } from '../../shared/iso8583/encode.ts';
import { toHex } from '../../shared/iso8583/hex.ts';
import { aMessage } from '../shared/iso8583/support/a-message.ts';
import { signInNetwork } from '../simulators/sign-in.ts';
import { aNetworkMessage } from './a-network-message.ts';
import { anInput } from './an-input.ts';
import { answeredOrRefused, type Heard } from './answered-or-refused.ts';
import { Tally } from './tally.ts';

const LOT_RUNS = 500;
const AT_ONCE = 8;
/** A gateway gives up after thirty seconds. Nobody at a machine waits for so long. */
const ANSWER_WITHIN_MS = 10_000;
/** Well within the ten minutes that a token opens the door. */
const TOKEN_USED_FOR_MS = 5 * 60_000;
/** One in so many is sent as people would, in hexadecimal. */
const AS_TEXT_EVERY = 8;

/**
 * What a network of the seed may send, and what lines and software make of it, to the route of a running system. Each
 * must be answered in kind or refused as a problem, within ten seconds, without the number of a card.
 *
 * Prints how many were tried, answered and refused, and how. Anything else ends it with 1, and with the bytes. The
 * withdrawals of the seed's test cards are real ones: use a data folder that you can do without.
 */
export async function fuzzRoute(options: {
  readonly url: string;
  readonly dataFolder: string;
  readonly runs: number;
  readonly seed: number;
}): Promise<void> {
  const { runs, seed } = options;
  const tally = new Tally();
  const send = sender(options);
  for (let lot = 0; tally.tried < runs; lot += 1) {
    const numRuns = Math.min(LOT_RUNS, runs - tally.tried);
    const left = fc.sample(anInputOfTheNetwork(), { seed: seed + lot, numRuns });
    const tryEach = async () => {
      for (let bytes = left.pop(); bytes; bytes = left.pop()) {
        try {
          const heard = await send(bytes, left.length % AS_TEXT_EVERY === 0);
          tally.count(answeredOrRefused(bytes, heard, { packager, cards }));
        } catch (wrong) {
          console.error(`${wrong} Seed ${seed}, bytes ${toHex(bytes)}`);
          process.exit(1);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, tryEach));
  }
  console.log(`Tried at ${options.url} with seed ${seed}: ${tally.inWords()}`);
}

const [network] = bank.networks;
const packager = DIALECTS[network?.profile.packager as DialectName];
const cards = bank.testCards.map(({ number }) => number);
const terminals = bank.terminals.map(({ terminalId }) => terminalId);

const anInputOfTheNetwork = (): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: anInput(packager, aNetworkMessage({ cards, terminals, nearMs: Date.now() }, packager), {
        whole: 12,
      }),
    },
    {
      weight: 1,
      arbitrary: anInput(
        packager,
        aMessage(packager).map((message) => encode(message, packager)),
      ),
    },
  );

function sender({ url, dataFolder }: { readonly url: string; readonly dataFolder: string }) {
  const { protocol, hostname, port } = new URL(url);
  const signingIn = {
    // The identity provider of a local system listens on the port behind the API's.
    issuer: `${protocol}//${hostname}:${Number(port) + 1}`,
    keyFile: join(dataFolder, 'identity', 'atm-network-key.json'),
  };
  let token = signInNetwork(signingIn);
  let signedInAtMs = Date.now();

  return async (bytes: Uint8Array, asText: boolean): Promise<Heard> => {
    if (Date.now() > signedInAtMs + TOKEN_USED_FOR_MS) {
      signedInAtMs = Date.now();
      token = signInNetwork(signingIn);
    }
    const response = await fetch(`${url}/switch/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${(await token).accessToken}`,
        'content-type': asText ? 'text/plain' : 'application/octet-stream',
      },
      body: asText ? toHex(bytes) : Uint8Array.from(bytes),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      body: Buffer.from(await response.arrayBuffer()),
    };
  };
}
