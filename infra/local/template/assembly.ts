import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stack, Template } from './template.ts';

/** Reads the stacks of a cloud assembly, those that others depend on first, stages included. */
export function readAssembly(folder: string): Stack[] {
  const { artifacts = {} } = readJson<Manifest>(join(folder, 'manifest.json'));
  return inOrder(artifacts).flatMap((id) => {
    const artifact = artifacts[id];
    if (artifact?.type === 'cdk:cloud-assembly') {
      return readAssembly(join(folder, artifact.properties?.directoryName ?? id));
    }
    if (artifact?.type !== 'aws:cloudformation:stack') return [];
    const { stackName = id, templateFile = `${id}.template.json` } = artifact.properties ?? {};
    return {
      name: stackName,
      region: artifact.environment?.split('/').at(-1) ?? 'unknown-region',
      template: readJson<Template>(join(folder, templateFile)),
      folder,
    };
  });
}

interface Manifest {
  readonly artifacts?: Readonly<Record<string, Artifact>>;
}

interface Artifact {
  readonly type: string;
  readonly environment?: string;
  readonly dependencies?: readonly string[];
  readonly properties?: {
    readonly templateFile?: string;
    readonly stackName?: string;
    readonly directoryName?: string;
  };
}

function inOrder(artifacts: Readonly<Record<string, Artifact>>): string[] {
  const ordered = new Set<string>();
  const visit = (id: string) => {
    for (const dependency of artifacts[id]?.dependencies ?? [])
      if (!ordered.has(dependency)) visit(dependency);
    ordered.add(id);
  };
  for (const id of Object.keys(artifacts)) visit(id);
  return [...ordered];
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
