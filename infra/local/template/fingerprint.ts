import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAssembly } from './assembly.ts';

/** What an assembly is made of. The runner itself is not part of it. */
const SOURCES = ['infra/**', 'functions/**', 'shared/**', 'cdk.json', 'package-lock.json'];
const NOT_SOURCES = ['infra/local/**'];

/** Tells one state of an app's sources and context from another, by name, size and time of each file. */
export function fingerprintOf(app: string, rootFolder: string, context: object): string {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(context));
  const patterns = [...SOURCES, `${dirname(app)}/**`];
  const files = globSync(patterns, { cwd: rootFolder, exclude: NOT_SOURCES });
  for (const file of [...new Set(files)].sort()) {
    const { size, mtimeMs } = statSync(join(rootFolder, file));
    hash.update(`\n${file} ${size} ${mtimeMs}`);
  }
  return hash.digest('hex');
}

const FILE = 'fingerprint';

/** Whether an assembly is there, of just these sources, with all the code that it names. */
export function isCurrent(assemblyFolder: string, fingerprint: string): boolean {
  const file = join(assemblyFolder, FILE);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== fingerprint) return false;
  const resources = readAssembly(assemblyFolder).flatMap(({ template }) =>
    Object.values(template.Resources ?? {}),
  );
  return resources.every(({ Metadata }) => {
    const asset = Metadata?.['aws:asset:path'];
    return typeof asset !== 'string' || existsSync(join(assemblyFolder, asset)) || existsSync(asset);
  });
}

export function keepFingerprint(assemblyFolder: string, fingerprint: string): void {
  writeFileSync(join(assemblyFolder, FILE), fingerprint);
}
