import { basename } from 'node:path';
import type { Metafile } from 'esbuild';

export interface BundleSize {
  readonly name: string;
  readonly bytes: number;
}

export const sizesIn = ({ outputs }: Metafile): BundleSize[] =>
  Object.entries(outputs)
    .map(([file, { bytes }]) => ({ name: basename(file, '.cjs'), bytes }))
    .sort((one, other) => one.bytes - other.bytes);

/** What a bundle is made of, by package or by room of ours, the largest first. */
export function makersOf(
  { outputs }: Metafile,
  name: string,
): { readonly of: string; readonly bytes: number }[] {
  const output = Object.entries(outputs).find(([file]) => basename(file, '.cjs') === name)?.[1];
  const bytes = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
    const of = PACKAGE.exec(file)?.[1] ?? file.split('/')[0] ?? file;
    bytes.set(of, (bytes.get(of) ?? 0) + bytesInOutput);
  }
  return [...bytes].map(([of, all]) => ({ of, bytes: all })).sort((one, other) => other.bytes - one.bytes);
}

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)/;
