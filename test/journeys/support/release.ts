import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { asFunctions } from '../../../infra/bundle.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const published = join(root, 'shared', 'transaction', 'definitions.ts');
const next = join(import.meta.dirname, 'next-transfer.ts');

/** Where the code of each function is, by its name. */
export type Release = ReadonlyMap<string, string>;

/**
 * Two releases of the functions named, one after the other: in the first a version 2 of the transfer is announced, in the
 * second it is begun on. Built from the very sources, with the change that a developer would make in
 * `shared/transaction/definitions.ts`; the second is the first without one word.
 */
export async function releasesWithNextTransfer(
  functions: readonly string[],
  folder: string,
): Promise<{ readonly announcing: Release; readonly beginning: Release }> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: functions.map((name) => ({ in: `functions/${name}.ts`, out: `${name}/index` })),
    outdir: folder,
    write: false,
    ...asFunctions,
    plugins: [withNextTransfer],
  });
  const written = (release: string, change: (code: string) => string): Release =>
    new Map(
      outputFiles.map(({ path, text }) => {
        const name = basename(dirname(path));
        const at = join(folder, release, name);
        mkdirSync(at, { recursive: true });
        writeFileSync(join(at, 'index.js'), change(text));
        return [name, at];
      }),
    );
  return { announcing: written('announcing', (code) => code), beginning: written('beginning', begunOn) };
}

const announced = '{ ...nextTransfer, announced: true }';

function begunOn(code: string): string {
  if (!code.includes(announced)) throw new Error('The bundle does not announce the next transfer.');
  return code.replace(announced, 'nextTransfer');
}

const withNextTransfer: Plugin = {
  name: 'next transfer',
  setup: ({ onLoad }) => {
    onLoad({ filter: /shared\/transaction\/definitions\.ts$/ }, async () => {
      const source = await readFile(published, 'utf8');
      const changed = source.replace('transfer: [transfer],', `transfer: [transfer, ${announced}],`);
      if (changed === source)
        throw new Error('The published transfer is not where it was: see definitions.ts.');
      const contents = `import { nextTransfer } from ${JSON.stringify(next)};\n${changed}`;
      return { contents, loader: 'ts', resolveDir: dirname(published) };
    });
  },
};
