import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressesToCome, copyWithAddresses } from '../../../infra/local/template/addresses.ts';
import { readAssembly } from '../../../infra/local/template/assembly.ts';
import { synthesize } from '../../../infra/local/template/synthesize.ts';
import { aDataFolder, fixtureApp } from './fixture.ts';

const rootFolder = join(import.meta.dirname, '..', '..', '..');
const folder = aDataFolder();
const issuerInFixture = { issuer: addressesToCome.issuer };

const synthesizeFixture = (context: Record<string, unknown> = issuerInFixture) =>
  synthesize({ app: fixtureApp, rootFolder, context });

let assembly: string;

beforeAll(async () => {
  assembly = await synthesizeFixture();
});

afterAll(() => folder.remove());

describe('the templates of copies on this machine', () => {
  it('are synthesized once for all that start with the same context', async () => {
    const { mtimeMs } = statSync(join(assembly, 'manifest.json'));

    const again = await Promise.all([synthesizeFixture(), synthesizeFixture()]);

    expect(again).toEqual([assembly, assembly]);
    expect(statSync(join(assembly, 'manifest.json')).mtimeMs).toBe(mtimeMs);
  });

  it('are others with another context', async () => {
    const other = await synthesizeFixture({ issuer: 'http://127.0.0.1:9' });

    expect(other).not.toBe(assembly);
    expect(textsIn(other)).toContain('http://127.0.0.1:9');
    expect(textsIn(assembly)).not.toContain('http://127.0.0.1:9');
  });

  it('name the addresses of the copy that they are for, and none that is to come', () => {
    const ports = [1111, 2222];

    const copies = ports.map((port) => {
      const copy = join(folder.path, String(port));
      copyWithAddresses(assembly, copy, {
        issuer: `http://127.0.0.1:${port}`,
        pages: `http://127.0.0.1:${port}`,
      });
      return textsIn(copy);
    });

    expect(textsIn(assembly)).toContain(addressesToCome.issuer);
    copies.forEach((text, at) => {
      expect(text).toContain(`http://127.0.0.1:${ports[at]}`);
      expect(text).not.toContain('http://localhost/');
    });
    expect(readAssembly(join(folder.path, '1111')).map(({ name }) => name)).toEqual(
      readAssembly(assembly).map(({ name }) => name),
    );
  });

  it('leave nothing half done beside them', () => {
    const beside = readdirSync(dirname(assembly));

    expect(beside.filter((name) => name.startsWith(`${basename(assembly)}.`))).toEqual([]);
  });
});

const textsIn = (assemblyFolder: string): string =>
  readdirSync(assemblyFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(assemblyFolder, name), 'utf8'))
    .join('\n');
