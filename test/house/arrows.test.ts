import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionsOfContract } from '../../infra/functions-of-contract.ts';
import { codeIn, importsOf, namedIn } from './imports-of.ts';

/** What the files of a room may import. A name that ends in a slash or a colon stands for all that begins with it. */
interface Room {
  readonly folder: string;
  readonly except?: readonly string[];
  readonly mayImport: readonly string[];
  /** What it may not, although the room around it may. */
  readonly butNot?: readonly string[];
}

const domain = [
  'shared/session/',
  'shared/transaction/',
  'shared/channel/',
  'shared/consent/',
  'shared/cash/',
  'shared/refusal/',
  'shared/terminal/',
  'shared/offer/',
  'shared/assistance/',
  'shared/pace/',
];
/** How machines and networks speak: translators, which know the domain and which it does not know. */
const languages = ['shared/iso8583/', 'shared/xfs/', 'shared/switch/'];
/** How a customer is reached who is on no channel: decided as purely as all else. */
const reaching = ['shared/delivery/', 'shared/reminder/'];
const contract = 'shared/contract/';

const rooms: readonly Room[] = [
  // What the audit is told of somebody of the bank is decided where it happens; how it is kept is not.
  ...domain.map((folder) => ({ folder, mayImport: ['zod', 'shared/audit/deed.ts', ...domain] })),
  { folder: 'shared/iso8583/', mayImport: ['zod', 'shared/iso8583/', ...domain] },
  { folder: 'shared/xfs/', mayImport: ['zod', 'node:crypto', 'shared/iso8583/', 'shared/xfs/', ...domain] },
  { folder: 'shared/switch/', mayImport: ['zod', 'shared/switch/', 'shared/iso8583/', ...domain] },
  {
    folder: 'shared/reconciliation/',
    mayImport: ['zod', 'shared/reconciliation/', 'shared/switch/', ...domain],
  },
  { folder: 'shared/audit/', mayImport: ['zod', 'node:crypto', 'shared/audit/', ...domain] },
  { folder: 'shared/timeline/', mayImport: ['zod', 'shared/timeline/', ...domain] },
  { folder: 'shared/delivery/', mayImport: ['zod', 'shared/delivery/', ...domain] },
  { folder: 'shared/reminder/', mayImport: ['zod', 'shared/reminder/', 'shared/delivery/', ...domain] },
  {
    folder: 'shared/privacy/',
    mayImport: [
      'zod',
      'shared/privacy/',
      'shared/audit/without-staff.ts',
      'shared/timeline/timeline-entry.ts',
      'shared/reconciliation/',
      'shared/reminder/reminder-book.ts',
      'shared/switch/journal/',
      ...domain,
    ],
  },
  {
    folder: 'shared/measures/',
    mayImport: ['zod', 'shared/measures/', 'shared/reminder/', 'shared/seal/', ...domain],
  },
  { folder: 'shared/seal/', mayImport: ['zod', 'jose', 'node:crypto', 'shared/seal/', ...domain] },
  {
    folder: contract,
    except: ['shared/contract/openapi/', 'shared/contract/asyncapi/'],
    mayImport: [
      'zod',
      contract,
      'shared/switch/canonical/',
      'shared/iso8583/message.ts',
      'shared/reconciliation/reconciliation.ts',
      'shared/privacy/',
      'shared/audit/',
      'shared/timeline/',
      'shared/reminder/',
      'shared/measures/',
      ...domain,
    ],
  },
  { folder: 'shared/contract/asyncapi/', mayImport: ['zod', 'zod-openapi', contract] },
  {
    folder: 'shared/contract/openapi/',
    mayImport: ['zod', 'zod-openapi', contract, 'shared/measures/lake-limits.ts', ...domain],
  },
  { folder: 'shared/aws/', mayImport: ['zod', '@aws-sdk/', 'aws-lambda', 'node:', 'shared/'] },
  {
    folder: 'functions/',
    mayImport: [
      'zod',
      'aws-lambda',
      '@middy/',
      '@aws-lambda-powertools/',
      'node:',
      'shared/',
      'functions/edge/',
      'functions/switch/',
      'functions/offers/',
      'functions/measures/',
      'docs/api/',
    ],
  },
  {
    folder: 'infra/',
    except: ['infra/local/'],
    mayImport: [
      'zod',
      'aws-cdk-lib',
      'aws-cdk-lib/',
      'constructs',
      'cdk-nag',
      'esbuild',
      'node:',
      'infra/',
      contract,
      'shared/measures/',
      'shared/privacy/retention.ts',
      'cdk.json',
    ],
    butNot: ['infra/local/'],
  },
  {
    folder: 'infra/local/',
    except: ['infra/local/seed/'],
    mayImport: [
      'zod',
      'jose',
      'oidc-provider',
      'ws',
      '@duckdb/node-api',
      'esbuild',
      'node:',
      'infra/local/',
      'infra/bundle.ts',
      'infra/built-pages.ts',
      'infra/cannot-synthesize.ts',
      'infra/fingerprint.ts',
      'infra/page-headers.ts',
      'infra/page-of.ts',
      'bridge/',
      contract,
    ],
  },
  { folder: 'infra/local/seed/', mayImport: ['zod', 'node:', 'infra/local/', 'shared/'] },
  { folder: 'bridge/', mayImport: ['zod', 'jose', 'node:', 'bridge/', 'shared/iso8583/'] },
  {
    folder: 'web/',
    mayImport: ['openapi-fetch', 'preact', 'preact/', 'echarts', 'echarts/', 'qr', 'vite', 'node:', 'web/'],
  },
];

interface Stranger {
  readonly folder: string;
  readonly except?: readonly string[];
  readonly mustNotImport: readonly string[];
}

/**
 * Rooms that are known by what they must never import: they speak HTTP. A history alone is lived through the domain's
 * own decisions, since a month over HTTP would take one; and some of what is measured is no door.
 */
const strangers: readonly Stranger[] = [
  { folder: 'web/', mustNotImport: ['functions/', 'infra/', 'shared/', 'test/'] },
  {
    folder: 'test/bench/',
    // What they measure is a client of the stores, a table, and our handlers without a gateway.
    except: ['test/bench/transport/', 'test/bench/growth/', 'test/bench/journeys/walk'],
    mustNotImport: ['functions/', 'shared/aws/', 'shared/session/'],
  },
  {
    folder: 'test/simulators/',
    except: ['test/simulators/history/'],
    mustNotImport: ['functions/', 'shared/aws/', 'shared/session/decisions/'],
  },
];

const fits = (imported: string, allowed: string): boolean =>
  allowed.endsWith('/') || allowed.endsWith(':') ? imported.startsWith(allowed) : imported === allowed;

const mayImport = ({ mayImport: allowed, butNot = [] }: Room, imports: string): boolean =>
  allowed.some((each) => fits(imports, each)) && !butNot.some((each) => fits(imports, each));

const filesOf = ({ folder, except = [] }: Pick<Room, 'folder' | 'except'>): string[] =>
  codeIn(folder).filter((file) => !except.some((other) => file.startsWith(other)));

const inWords = ({ file, imports }: { file: string; imports: string }) => `${file} imports ${imports}`;

describe('the arrows never turn back', () => {
  it.each(rooms)('$folder imports only what it may', (room) => {
    const astray = filesOf(room)
      .flatMap(importsOf)
      .filter(({ imports }) => !mayImport(room, imports));

    expect(astray.map(inWords)).toEqual([]);
  });

  it.each(strangers)('$folder speaks HTTP, and imports none of $mustNotImport', (room) => {
    const { mustNotImport } = room;
    const astray = filesOf(room)
      .flatMap(importsOf)
      .filter(({ imports }) => mustNotImport.some((forbidden) => fits(imports, forbidden)));

    expect(astray.map(inWords)).toEqual([]);
  });

  it('holds for every file of shared, functions, infra, bridge and web: each is in exactly one room', () => {
    const covered = rooms.flatMap(filesOf);
    const there = ['shared', 'functions', 'infra', 'bridge', 'web'].flatMap((folder) => codeIn(folder));

    expect(there.filter((file) => !covered.includes(file))).toEqual([]);
    expect(covered.length).toBe(there.length);
    expect(there.length).toBeGreaterThan(200);
  });
});

describe('the domain is pure', () => {
  const impure: [string, RegExp][] = [
    ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/],
    ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
    ['the environment', /\bprocess\b|\bglobalThis\b/],
    ['a wait or the network', /\bsetTimeout\b|\bsetInterval\b|\bfetch\(/],
    ['a console', /\bconsole\b/],
  ];

  it.each(impure)('it reads or does nothing with %s', (_, sign) => {
    const files = [
      ...domain,
      ...languages,
      ...reaching,
      'shared/seal/',
      'shared/reconciliation/',
      'shared/privacy/',
      'shared/measures/',
    ].flatMap((folder) => codeIn(folder));
    const astray = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          sign.test(line) && !isComment(line) ? [`${file}:${at + 1} says ${line.trim()}`] : [],
        ),
    );

    expect(astray).toEqual([]);
  });
});

describe('one name, five places', () => {
  const handlers = codeIn('functions')
    .filter((file) => !/^functions\/(edge|switch|offers|measures)\//.test(file))
    .map((file) => file.replace(/^functions\/(.*)\.ts$/, '$1'));

  it('every function of the contract has its file, and every file its place in the contract', () => {
    expect(handlers.sort()).toEqual([...functionsOfContract].sort());
  });

  it('no two have the same name', () => {
    expect(new Set(functionsOfContract).size).toBe(functionsOfContract.length);
  });

  it('each exports a handler', () => {
    const silent = handlers.filter(
      (name) => !/^export const handler\b/m.test(readFileSync(`functions/${name}.ts`, 'utf8')),
    );

    expect(silent).toEqual([]);
  });

  it('none is loaded at the head of a test, before there is the environment that it reads', () => {
    const atTheHead = /^import (?!type\b)[^;]*? from '(?:\.\.\/)+functions\/[\w-]+\.ts'/m;
    const early = codeIn('test').filter((file) => atTheHead.test(readFileSync(file, 'utf8')));

    expect(early).toEqual([]);
  });
});

describe('imports are found however they are written', () => {
  it.each([
    [`import { a } from './a.ts';`, ['./a.ts']],
    [`import type { A } from "./a.ts";`, ['./a.ts']],
    [`import a, {\n  type B,\n  c,\n} from '../a.ts';`, ['../a.ts']],
    [`import * as z from 'zod';\nimport 'side-effect';`, ['zod', 'side-effect']],
    [`export { a } from './a.ts';\nexport * from './b.ts';`, ['./a.ts', './b.ts']],
    [`import data from './a.json' with { type: 'json' };`, ['./a.json']],
    [`const a = await import('./a.ts');`, ['./a.ts']],
    [`const a = require('./a.cjs');`, ['./a.cjs']],
    [`// import { a } from './a.ts';\n/* import './b.ts'; */`, []],
    [`const said = { from: 'here' };\nconst text = 'from';`, []],
  ])('%j', (code, named) => {
    expect(namedIn(code)).toEqual(named);
  });
});

const isComment = (line: string): boolean => /^\s*(\*|\/\/|\/\*)/.test(line);
