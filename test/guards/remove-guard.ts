import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from './copy-of-the-tree.ts';
import type { Guard } from './guard.ts';
import { type Outcomes, runTests } from './run-tests.ts';

/** What the tests say of a system without a guard. */
export type Verdict =
  | { readonly noticed: true; readonly failed: number; readonly of: number }
  | { readonly noticed: false; readonly because: string };

/** Takes a guard out of a copy of the project, runs the tests of the file that must notice, and puts it back. */
export async function removeGuard({ folder }: Copy, guard: Guard): Promise<Verdict> {
  const [file = '', title = ''] = guard.noticedBy.split(/: (.*)/s);
  const whole = join(folder, guard.file);
  const text = readFileSync(whole, 'utf8');
  writeFileSync(
    whole,
    text.replace(guard.stands, () => guard.without),
  );
  try {
    return verdictOf(await runTests(folder, file), title);
  } finally {
    writeFileSync(whole, text);
  }
}

/** Where a table of cases writes its values into a title. */
const FILLED_IN = /%[si]|\$\w+/;

function verdictOf(outcomes: Outcomes | undefined, title: string): Verdict {
  if (!outcomes) return { noticed: false, because: 'the tests did not run' };
  const named = [...outcomes].filter(([name]) => isCalled(name, title));
  const failed = [...outcomes].filter(([, outcome]) => outcome === 'failed');
  if (named.some(([, outcome]) => outcome === 'failed')) {
    return { noticed: true, failed: failed.length, of: outcomes.size };
  }
  if (named.length === 0) return { noticed: false, because: `no test is called "${title}"` };
  const others = failed.map(([name]) => `"${name}"`).join(', ');
  return { noticed: false, because: others ? `another test fails: ${others}` : 'no test fails' };
}

/** Whether a full name ends up as a title once the values of its case are written into it. */
function isCalled(name: string, title: string): boolean {
  let from = 0;
  return title.split(FILLED_IN).every((piece) => {
    const at = name.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}
