import { basename, dirname } from 'node:path';
import { build } from 'esbuild';
import { howToBundle } from './bundle.ts';

/** The packages that are really inside the code of each function, by the folders in which npm laid them. */
export async function packagesInside(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { metafile } = await build({ ...howToBundle, write: false, sourcemap: false, metafile: true });
  const codes = Object.entries(metafile.outputs);
  return new Map(
    codes.map(([path, { inputs }]) => {
      const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
      const folders = used.flatMap(([input]) => folderOfPackage(input) ?? []);
      return [basename(dirname(path)), [...new Set(folders)].sort()];
    }),
  );
}

/** `node_modules/@scope/name`, at whatever depth; nothing for code of our own. */
function folderOfPackage(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}
