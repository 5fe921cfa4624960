import { parseArgs } from 'node:util';
import { fuzzCodec } from './fuzz-codec.ts';

/**
 * `npm run fuzz -- --runs 200000 --seed 7` tries the codec. With `--url http://127.0.0.1:4000 --data .staffetta` it tries
 * the route of a running system instead, as its ATM network; and with `--contract` beside it, every door of the OpenAPI
 * document that the system serves.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string', default: '7' },
    url: { type: 'string' },
    data: { type: 'string', default: '.staffetta' },
    contract: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '10' },
  },
});
const seed = Number(values.seed);
if (values.contract) {
  const { fuzzContract } = await import('./fuzz-contract.ts');
  const url = values.url ?? 'http://127.0.0.1:4000';
  await fuzzContract({
    url,
    dataFolder: values.data,
    runs: Number(values.runs ?? 3_000),
    seed,
    seconds: Number(values.seconds),
  });
  process.exit();
} else if (values.url) {
  const { fuzzRoute } = await import('./fuzz-route.ts');
  await fuzzRoute({ url: values.url, dataFolder: values.data, runs: Number(values.runs ?? 5_000), seed });
} else fuzzCodec({ runs: Number(values.runs ?? 200_000), seed });
