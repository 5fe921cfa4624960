import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprintOf } from '../../fingerprint.ts';
import { readAssembly } from './assembly.ts';

/** What an assembly is made of. The runner itself is not part of it. */
const SOURCES = ['infra/**', 'functions/**', 'shared/**', 'cdk.json', 'package-lock.json'];
const NOT_SOURCES = ['infra/local/**'];

/** Tells one state of an app's sources and context from another. */
export const assemblyFingerprint = (app: string, rootFolder: string, context: object): string =>
  fingerprintOf({
    rootFolder,
    patterns: [...SOURCES, `${dirname(app)}/**`],
    except: NOT_SOURCES,
    besides: context,
  });

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
