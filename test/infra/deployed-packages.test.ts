import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagesInside } from '../../infra/bundle.ts';
import type { Lock } from '../../tools/dependencies/bill.ts';

const root = join(import.meta.dirname, '..', '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const inside = await packagesInside();
const folders = [...new Set(Object.values(inside).flat())].sort();

describe('the packages inside the code that is deployed', () => {
  it('are those of production alone', () => {
    expect(folders.length).toBeGreaterThan(10);
    expect(
      folders.filter((folder) => lock.packages[folder] === undefined || lock.packages[folder]?.dev),
    ).toEqual([]);
  });

  it('are of these houses, and of nobody else', () => {
    const others = folders.filter(
      (folder) => !/^node_modules\/(@aws-sdk|@aws|@aws-lambda-powertools|@smithy|@middy)\//.test(folder),
    );

    expect(others).toEqual(['jose', 'mnemonist', 'obliterator', 'zod'].map((name) => `node_modules/${name}`));
  });

  it('are under licences that ask for no more than to be named', () => {
    const licences = new Set(folders.map((folder) => lock.packages[folder]?.license));

    expect([...licences].sort()).toEqual(['Apache-2.0', 'MIT', 'MIT-0'].filter((one) => licences.has(one)));
  });

  it('are one copy of each', () => {
    const names = folders.map((folder) => folder.split('node_modules/').at(-1));

    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
