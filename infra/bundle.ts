import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build, type OutputFile } from 'esbuild';
import { CannotSynthesize } from './cannot-synthesize.ts';
import { fingerprintOf } from './fingerprint.ts';
import { functionsOfContract } from './functions-of-contract.ts';
import { type Packages, packagesIn } from './packages-in.ts';

/** The directory of each function's code, by the function's name; its handler is `index.handler`. */
export type Bundles = ReadonlyMap<string, string>;

const repository = join(import.meta.dirname, '..');
const codeDirectory = join(repository, 'build', 'functions');
const mapDirectory = join(repository, 'build', 'maps');

/**
 * Bundles every function of the contract in one go, which takes seconds where one process each takes many; and not
 * again while the sources are the same.
 *
 * The same sources give the same bytes, so that a deployment touches only functions that changed. Source maps
 * go to `build/maps`, out of what a cold start has to load.
 *
 * @throws CannotSynthesize if `functions/` and the contract do not name the same functions.
 */
export async function bundleFunctions(): Promise<Bundles> {
  refuseDrift(await functionsOnDisk(), functionsOfContract);
  const bundles = new Map(functionsOfContract.map((name) => [name, join(codeDirectory, name)]));
  const sources = fingerprintOf({ rootFolder: repository, patterns: SOURCES });
  if (await areOf(sources, bundles)) return bundles;

  await rm(fingerprintFile, { force: true });
  const { outputFiles, metafile } = await build({ ...howToBundle, write: false, metafile: true });
  await Promise.all([...outputFiles.map(save), ...functionsOfContract.map(declareCommonJs)]);
  await writeFile(packagesFile, JSON.stringify(packagesIn(metafile)));

  await writeFile(fingerprintFile, sources);
  return bundles;
}

/** How a source becomes a function's code. */
export const asFunctions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  // As CommonJS, node's own modules load by `require`: an ESM import of `node:http` also loads undici, which
  // costs a cold start some 20 ms. A dynamic import would slip past that, so those become `require` too.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  // Packages that offer both forms are taken as ES modules, which alone can be tree-shaken.
  mainFields: ['module', 'main'],
  treeShaking: true,
  legalComments: 'none',
  loader: { '.html': 'text' },
  logLevel: 'warning',
} as const satisfies BuildOptions;

export const howToBundle = {
  absWorkingDir: repository,
  entryPoints: functionsOfContract.map((name) => ({ in: `functions/${name}.ts`, out: `${name}/index` })),
  outdir: codeDirectory,
  ...asFunctions,
  minify: true,
  sourcemap: 'external',
  sourcesContent: false,
} as const satisfies BuildOptions;

/** The packages that are really inside the code of each function, by the folders in which npm laid them. */
export async function packagesInside(): Promise<Packages> {
  await bundleFunctions();
  return JSON.parse(await readFile(packagesFile, 'utf8'));
}

/** What code is made of. */
const SOURCES = ['functions/**', 'shared/**', 'infra/{bundle,packages-in}.ts', 'package-lock.json'];
const fingerprintFile = join(codeDirectory, 'fingerprint');
const packagesFile = join(codeDirectory, 'packages.json');

/** Whether the bundles that are there are of just these sources. */
async function areOf(sources: string, bundles: Bundles): Promise<boolean> {
  const there = await readFile(fingerprintFile, 'utf8').catch(() => '');
  return there === sources && [...bundles.values()].every((folder) => existsSync(join(folder, 'index.js')));
}

async function functionsOnDisk(): Promise<string[]> {
  const entries = await readdir(join(repository, 'functions'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => basename(entry.name, '.ts'));
}

/** Every function that the contract names has its file, and every file is named: otherwise, says which not. */
export function refuseDrift(onDisk: readonly string[], named: readonly string[]): void {
  const missing = named.filter((name) => !onDisk.includes(name));
  const unnamed = onDisk.filter((name) => !named.includes(name));
  const complaints = [
    missing.length > 0 && `The contract names functions that do not exist: ${list(missing)}.`,
    unnamed.length > 0 && `The contract does not name these functions: ${list(unnamed)}.`,
  ].filter((complaint) => complaint !== false);
  if (complaints.length > 0) throw new CannotSynthesize(complaints.join('\n'));
}

function list(names: readonly string[]): string {
  return names.map((name) => `functions/${name}.ts`).join(', ');
}

async function save(file: OutputFile): Promise<void> {
  const path = file.path.endsWith('.map') ? mapPath(file.path) : file.path;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.contents);
}

/** Beside the code, since a `package.json` further up may say otherwise of every `.js` below it, as ours does. */
async function declareCommonJs(name: string): Promise<void> {
  const directory = join(codeDirectory, name);
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'package.json'), '{ "type": "commonjs" }\n');
}

function mapPath(path: string): string {
  return join(mapDirectory, `${basename(dirname(path))}.js.map`);
}
