import { join } from 'node:path';
import { functionsOfContract } from '../../../infra/functions-of-contract.ts';
import { furnishBank } from '../../support/bank-under-test.ts';
import { openEngine } from '../../support/engine.ts';
import { inFreshProcess } from '../fresh-process.ts';
import type { Part } from '../part.ts';
import { inColumns, inMs, median } from '../table.ts';
import { bundleBoth } from './bundle-both.ts';
import { makersOf, sizesIn } from './sizes.ts';

const ROUNDS = 7;
const MAKERS_SHOWN = 10;

/** Those that a customer waits for most, beside the largest, the median one and the smallest. */
const HOT = ['read-session', 'start-transaction', 'answer-step', 'take-over', 'relay-events'];

interface Start {
  readonly bootedMs: number;
  readonly readyMs: number;
  readonly answeredMs: number;
  readonly readyCpuMs: number;
  readonly status?: number;
}

const program = join(import.meta.dirname, 'start-alone.cjs');

/** How large every bundle is, and how long a sample of them takes to be ready and to answer for the first time. */
export const benchColdStart: Part = async (folder) => {
  const { commonJs, esm, metafile } = await bundleBoth(functionsOfContract, join(folder, 'cold-start'));
  const sizes = sizesIn(metafile).filter(({ name }) => name !== 'sdk');
  const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]?.name ?? '';
  const sample = [...new Set([at(0), at(0.5), at(1), ...HOT])];
  const ways = [
    { name: 'an empty script', form: '', file: undefined },
    { name: 'the SDK alone', form: 'CommonJS', file: commonJs.get('sdk') },
    { name: 'the SDK alone', form: 'ESM', file: esm.get('sdk') },
    ...sample.flatMap((name) => [
      { name, form: 'CommonJS', file: commonJs.get(name) },
      { name, form: 'ESM', file: esm.get(name) },
    ]),
  ];

  const closeEngine = await openEngine({ streams: false });
  const closeBank = await furnishBank();
  const starts = new Map<string, Start[]>();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const way of round % 2 === 0 ? ways : ways.toReversed()) {
        const event = way.name === 'read-session' ? [JSON.stringify(aReadOfTheSession())] : [];
        const start = await inFreshProcess<Start>(program, [...(way.file ? [way.file] : []), ...event]);
        if (event.length > 0 && start.status !== 200) throw new Error('The first answer was not 200.');
        const key = `${way.name} ${way.form}`;
        starts.set(key, [...(starts.get(key) ?? []), start]);
      }
    }
  } finally {
    await closeBank();
    await closeEngine();
  }

  const medianOf = (key: string, of: (start: Start) => number) => median((starts.get(key) ?? []).map(of));
  const emptyMs = medianOf('an empty script ', ({ readyMs }) => readyMs);
  const rows = ways.map(({ name, form }) => ({
    ...{ name, form },
    bytes: sizes.find((size) => size.name === name)?.bytes,
    readyMs: medianOf(`${name} ${form}`, ({ readyMs }) => readyMs),
    readyCpuMs: medianOf(`${name} ${form}`, ({ readyCpuMs }) => readyCpuMs),
    firstAnswerMs:
      name === 'read-session' ? medianOf(`${name} ${form}`, ({ answeredMs }) => answeredMs) : undefined,
    rawReadyMs: (starts.get(`${name} ${form}`) ?? []).map(({ readyMs }) => readyMs),
  }));
  show();
  const largest = at(1);
  return { method: { ROUNDS }, emptyMs, sizes, starts: rows, largest: makersOf(metafile, largest) };

  function show(): void {
    const inKib = (bytes: number) => `${Math.round(bytes / 1024)} KiB`;
    const [smallest, middle, biggest] = [at(0), at(0.5), at(1)].map((name) =>
      sizes.find((one) => one.name === name),
    );
    console.log(
      `\nBundles: ${sizes.length} functions, ${inKib(smallest?.bytes ?? 0)} (${smallest?.name}) to ` +
        `${inKib(biggest?.bytes ?? 0)} (${biggest?.name}), median ${inKib(middle?.bytes ?? 0)} (${middle?.name}).`,
    );
    for (const name of ['sdk', middle?.name ?? '', biggest?.name ?? '']) {
      const makers = makersOf(metafile, name).slice(0, MAKERS_SHOWN);
      console.log(`  ${name}: ${makers.map(({ of, bytes }) => `${of} ${inKib(bytes)}`).join(', ')}`);
    }
    console.log(
      `\nCold starts. Method: a fresh process of Node for each reading, ${ROUNDS} of each, the order turned about; medians, ` +
        'from the start of the process; “ready” when the handler is loaded. The first answer is that of a read, with one ' +
        'call to an engine on this machine.\n',
    );
    console.log(
      inColumns(
        ['what', 'form', 'size', 'ready', 'above empty', 'CPU until ready', 'first answer', 'readings (ms)'],
        rows.map((row) => [
          row.name,
          row.form,
          row.bytes === undefined ? '' : inKib(row.bytes),
          inMs(row.readyMs),
          inMs(row.readyMs - emptyMs),
          inMs(row.readyCpuMs),
          row.firstAnswerMs === undefined ? '' : inMs(row.firstAnswerMs),
          row.rawReadyMs.map((ms) => ms.toFixed(0)).join(' '),
        ]),
      ),
    );
  }
};

const aReadOfTheSession = () => ({
  version: '2.0',
  routeKey: 'GET /session',
  rawPath: '/session',
  rawQueryString: '',
  headers: {},
  requestContext: {
    http: {
      method: 'GET',
      path: '/session',
      protocol: 'HTTP/1.1',
      sourceIp: '127.0.0.1',
      userAgent: 'bench',
    },
    requestId: 'cold-start',
    routeKey: 'GET /session',
    authorizer: {
      jwt: {
        claims: { client_id: 'staffetta-phone', scope: 'openid session', sub: 'c-1', sid: 's-1' },
        scopes: [],
      },
    },
  },
  isBase64Encoded: false,
});
