import { randomInt, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { GenerateSecretString } from './generate-secret.ts';
import { generateSecret } from './generate-secret.ts';

export interface Secret {
  readonly name: string;
  readonly arn: string;
  readonly text: string;
  readonly versionId: string;
  readonly createdAtMs: number;
}

/** The secrets of this copy, kept in one file that only its owner may read. */
export interface Secrets {
  /** Makes the secret if there is none by that name: a secret that changed would void what it sealed. */
  ensure(
    name: string,
    arn: string,
    wish: { text?: string | undefined; generate?: GenerateSecretString | undefined },
  ): void;
  find(nameOrArn: string): Secret | undefined;
}

export function openSecrets(file: string): Secrets {
  const secrets = new Map<string, Secret>(
    existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Secret>) : [],
  );
  const save = () => {
    const draft = `${file}.draft`;
    writeFileSync(draft, JSON.stringify(Object.fromEntries(secrets), null, 2), { mode: 0o600, flush: true });
    renameSync(draft, file);
  };
  return {
    ensure: (name, arn, { text, generate }) => {
      if (secrets.has(name)) return;
      secrets.set(name, {
        name,
        arn,
        text: text ?? generateSecret(generate ?? {}, (below) => randomInt(below)),
        versionId: randomUUID(),
        createdAtMs: Date.now(),
      });
      save();
    },
    find: (nameOrArn) => secrets.get(nameOrArn) ?? [...secrets.values()].find(({ arn }) => arn === nameOrArn),
  };
}
