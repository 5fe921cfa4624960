import * as fc from 'fast-check';
import { createRouteTable } from '../../infra/local/gateway/route-table.ts';
import { aRequest, askersAt, type Draft } from './contract/a-request.ts';
import { askOverHttp } from './contract/ask-over-http.ts';
import { type Document, type Operation, readPublished } from './contract/published.ts';
import { type SceneOverHttp, setScenesOverHttp, type TokenAsker } from './contract/scenes-over-http.ts';
import { verdictOf } from './contract/verdict.ts';
import { inWords } from './contract/wire.ts';
import { Tally } from './tally.ts';

/** So many requests of each door, and then the customers are put where they were. */
const LOT_RUNS = 4;
const AT_ONCE = 4;

/**
 * Requests made from the OpenAPI document that a running system serves, at every door: such as fit it, odd as they may
 * be, and such to which something happened. Each must be answered or refused as that document says, within ten seconds.
 *
 * Prints how many were tried, and what became of them. Anything else ends it with 1, and with the request. What they do
 * is done: use a data folder that you can do without, and a copy without rate limits.
 */
export async function fuzzContract(options: {
  readonly url: string;
  readonly dataFolder: string;
  readonly runs: number;
  readonly seed: number;
  /** More than ten are for a machine with other things to do. */
  readonly seconds: number;
}): Promise<void> {
  const { url, runs, seed } = options;
  const document = (await fetch(`${url}/openapi.json`).then((answer) => answer.json())) as Document;
  const published = readPublished(document);
  const doorOf = createRouteTable(
    published.operations.map((target) => ({ routeKey: `${target.method} ${target.path}`, target })),
  );
  const tally = new Tally();
  const done = new Set<string>();

  const ask = async (draft: Draft<TokenAsker>): Promise<void> => {
    try {
      const heard = await askOverHttp(url, draft);
      const at = doorOf(draft.method, draft.path)?.target ?? draft.operation;
      const verdict = verdictOf(at, heard, published, 1_000 * options.seconds);
      tally.count(verdict);
      if (verdict.startsWith('answered')) done.add(at.id);
    } catch (wrong) {
      console.error(`${wrong} Seed ${seed}, asked by ${draft.asker?.name}: ${inWords(draft)}`);
      process.exit(1);
    }
  };

  const { protocol, hostname, port } = new URL(url);
  // The identity provider of a local system listens on the port behind the API's.
  const issuer = `${protocol}//${hostname}:${Number(port) + 1}`;
  for (let lot = 0; tally.tried < runs; lot += 1) {
    const scenes = await setScenesOverHttp({ url, issuer, dataFolder: options.dataFolder });
    const left = published.operations
      .flatMap((operation, index) => {
        const scene = able(operation, scenes, index + lot);
        const numRuns = LOT_RUNS;
        return scene
          ? fc.sample(aRequest(operation, scene, published), {
              seed: seed + lot * published.operations.length + index,
              numRuns,
            })
          : [];
      })
      .slice(0, runs - tally.tried)
      .reverse();
    const askEach = async () => {
      for (let draft = left.pop(); draft; draft = left.pop()) await ask(draft);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askEach));
  }
  console.log(`Tried at ${url} with seed ${seed}: ${tally.inWords()}`);
  console.log(`Of ${published.operations.length} doors ${done.size} did at least once what they were asked.`);
}

/** One of the scenes in which somebody has a token for the door. */
function able(
  operation: Operation,
  scenes: readonly SceneOverHttp[],
  turn: number,
): SceneOverHttp | undefined {
  const those = scenes.filter(
    (scene) => operation.scopes.length === 0 || askersAt(operation, scene).length > 0,
  );
  return those[turn % those.length];
}
