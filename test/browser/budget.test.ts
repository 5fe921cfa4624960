import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../../infra/built-pages.ts';
import { IN_THE_HAND, inBrowser, newWindow } from './support/visitor-of-pages.ts';

const KIB = 1024;
const root = join(import.meta.dirname, '..', '..');

/** What a page may weigh, compressed, with all that it loads before it can be used. */
const budgetsKib: Readonly<Record<string, number>> = {
  phone: 46,
  bank: 44,
  atm: 40,
  analyst: 44,
  desk: 44,
  index: 24,
  'signed-in': 24,
};

/** What draws is fetched by the first chart that comes into view, and kept by the browser from then on. */
const CHARTS_KIB = 200;

describe('the pages stay small', () => {
  it.each(Object.entries(budgetsKib))('%s.html within %d KiB', async (page, budgetKib) => {
    const files = await filesOf(page);
    const kib = files.reduce((sum, { bytes }) => sum + bytes, 0) / KIB;

    console.log(
      `  ${page.padEnd(10)}${kib.toFixed(1).padStart(6)} KiB compressed, in ${files.length} requests`,
    );
    expect(kib).toBeLessThan(budgetKib);
    expect(files.length).toBeLessThan(16);
  });

  it(`fetch what draws charts when there is one to draw, within ${CHARTS_KIB} KiB`, async () => {
    const folder = await builtPages(root);
    const [library = '', ...others] = readdirSync(join(folder, 'assets')).filter((name) =>
      /^echarts/.test(name),
    );
    const kib = gzipSync(readFileSync(join(folder, 'assets', library))).length / KIB;

    console.log(`  charts    ${kib.toFixed(1).padStart(6)} KiB compressed, in 1 request`);
    expect(kib).toBeLessThan(CHARTS_KIB);
    expect(others).toEqual([]);
    expect(readFileSync(join(folder, 'analyst.html'), 'utf8')).not.toContain(library);
  });

  inBrowser('and are soon on the screen', async () => {
    const page = await newWindow(IN_THE_HAND);
    const beganMs = performance.now();
    await page.goto('/phone');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();

    console.log(`  the phone's first screen is there after ${Math.round(performance.now() - beganMs)} ms`);
    expect(performance.now() - beganMs).toBeLessThan(5_000);
  });
});

/** The page itself, and what it names: scripts, what they import at once, and styles. */
async function filesOf(page: string) {
  const folder = await builtPages(root);
  const html = readFileSync(join(folder, `${page}.html`));
  const named = [...html.toString().matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(
    ([, file = '']) => file,
  );
  return [
    { bytes: gzipSync(html).length },
    ...named.map((file) => ({ bytes: gzipSync(readFileSync(join(folder, file))).length })),
  ];
}
