import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { functionsOfContract } from '../../infra/functions-of-contract.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'threat-model.md'), 'utf8');

/** Each kind of door, with what the document says of it. */
const kinds = (text.split('\n## Kind by kind\n')[1] ?? '')
  .split('\n## ')[0]
  ?.split('\n### ')
  .slice(1)
  .map((section) => {
    const [name = '', ...lines] = section.split('\n');
    return { name, said: lines.join('\n') };
  });

/** The functions that stand under it: a paragraph of names. */
const functionsIn = (said: string): string[] => {
  const paragraph = /\*\*Functions:\*\*([\s\S]*?)\n\n/.exec(said)?.[1] ?? '';
  return [...paragraph.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name);
};

/** The first cell of each row: which of the six it is about. */
const lettersIn = (said: string): string[] =>
  [...said.matchAll(/^\| ([STRIDE](?:, [STRIDE])*) \|/gm)].flatMap(([, letters = '']) => letters.split(', '));

describe('docs/threat-model.md', () => {
  it('names every function of the contract under exactly one kind of door: a new one is to be looked at', () => {
    const named = kinds?.flatMap(({ said }) => functionsIn(said)) ?? [];

    expect(named.toSorted()).toEqual(functionsOfContract.toSorted());
  });

  it.each(kinds ?? [])('$name: has been looked at for all of STRIDE, and in its order', ({ said }) => {
    expect(new Set(lettersIn(said))).toEqual(new Set('STRIDE'));
  });
});
