import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { asFunctions } from '../../../infra/bundle.ts';

const repository = join(import.meta.dirname, '..', '..', '..');

/** Bundles doors as they are deployed, but for one line: they speak through the lean client. */
export async function bundleLeanDoors(
  doors: readonly string[],
  folder: string,
): Promise<Map<string, string>> {
  const entries = join(folder, 'entries');
  await mkdir(entries, { recursive: true });
  for (const door of doors) {
    const lines = [
      `import { speakThrough } from ${at('shared/aws/document-client.ts')};`,
      `import { leanClient } from ${at('test/bench/transport/lean-client.ts')};`,
      'speakThrough(leanClient());',
      `export { handler } from ${at(`functions/${door}.ts`)};`,
    ];
    await writeFile(join(entries, `${door}.ts`), lines.join('\n'));
  }
  await build({
    ...asFunctions,
    minify: true,
    entryPoints: doors.map((door) => ({ in: join(entries, `${door}.ts`), out: `${door}/index` })),
    outdir: folder,
  });
  const folders = new Map(doors.map((door) => [door, join(folder, door)]));
  for (const own of folders.values()) await writeFile(join(own, 'package.json'), '{ "type": "commonjs" }\n');
  return folders;
}

const at = (file: string): string => JSON.stringify(join(repository, file));
