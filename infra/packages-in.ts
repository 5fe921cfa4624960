import { basename, dirname } from 'node:path';
import type { Metafile } from 'esbuild';

/** The packages inside the code of each function, by the folders in which npm laid them. */
export type Packages = Readonly<Record<string, readonly string[]>>;

/** Those of which something is left once the code was shaken. */
export function packagesIn({ outputs }: Metafile): Packages {
  const codes = Object.entries(outputs).filter(([path]) => path.endsWith('.js'));
  return Object.fromEntries(
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
