import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2 AA, as far as axe can tell. The dark is another palette and nothing else, so only its contrast is looked at. */
const rules = {
  light: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  dark: { type: 'rule', values: ['color-contrast'] },
} as const;

/**
 * Holds a screen to WCAG 2.2 AA, as far as axe can tell, in light and in dark.
 * It is looked at from its beginning: what a page scrolled up half under its bar is not too small to be touched.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Half a megabyte, which a page that goes on without loading has already.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  await page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(
      // Read in the page, whose types are not known here.
      `axe.run(document, { runOnly: ${JSON.stringify(rules[colorScheme])}, resultTypes: ['violations'] })`,
    );
    const { violations } = found as axe.AxeResults;
    const said = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any }) => `${id} (${help}): ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    );
    expect(said, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
