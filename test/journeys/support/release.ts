import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { asFunctions } from '../../../infra/bundle.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const published = join(root, 'shared', 'transaction', 'definitions.ts');
const next = join(import.meta.dirname, 'next-transfer.ts');

/**
 * A release of the functions named, in which the transfer has a version 2: built from the very sources, with the change
 * that a developer would make in `shared/transaction/definitions.ts`. Answers where the code of each is.
 */
export async function releaseWithNextTransfer(
  functions: readonly string[],
  folder: string,
  { announced }: { readonly announced: boolean },
): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: functions.map((name) => ({ in: `functions/${name}.ts`, out: `${name}/index` })),
    outdir: folder,
    write: false,
    ...asFunctions,
    plugins: [withNextTransfer(announced ? '{ ...nextTransfer, announced: true }' : 'nextTransfer')],
  });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  return new Map(functions.map((name) => [name, join(folder, name)]));
}

const withNextTransfer = (version: string): Plugin => ({
  name: 'next transfer',
  setup: ({ onLoad }) => {
    onLoad({ filter: /shared\/transaction\/definitions\.ts$/ }, async () => {
      const source = await readFile(published, 'utf8');
      const changed = source.replace('transfer: [transfer],', `transfer: [transfer, ${version}],`);
      if (changed === source)
        throw new Error('The published transfer is not where it was: see definitions.ts.');
      const contents = `import { nextTransfer } from ${JSON.stringify(next)};\n${changed}`;
      return { contents, loader: 'ts', resolveDir: dirname(published) };
    });
  },
});
