import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What ATM networks are told. */
export const atmDoc = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'atm.md'), 'utf8');

/** What stands between a mark and its end. */
export function blockNamed(name: string): string {
  const [, block] = new RegExp(`<!-- ${name} -->\n([^]*?)<!-- end -->`).exec(atmDoc) ?? [];
  if (block === undefined) throw new Error(`docs/atm.md has no block named ${name}.`);
  return block.trim();
}
