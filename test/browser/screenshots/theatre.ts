import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

export interface Window {
  readonly width: number;
  readonly height: number;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'en-GB' | 'it-IT';
  /** How many dots make a pixel. */
  readonly scale?: number;
}

export interface Theatre {
  open(address: string, window: Window): Promise<Page>;
  /** Takes the picture of what the window shows, once it has come to rest. */
  take(page: Page, name: string): Promise<void>;
}

const KIB = 1024;

/** Windows on the running pages, and a camera before them. */
export function theatre(site: {
  readonly browser: Browser;
  readonly pagesUrl: string;
  readonly folder: string;
  readonly said: (line: string) => void;
}): Theatre {
  return {
    async open(address, { width, height, theme = 'light', language = 'en-GB', scale = 2 }) {
      const context = await site.browser.newContext({
        baseURL: site.pagesUrl,
        viewport: { width, height },
        deviceScaleFactor: scale,
        locale: language,
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    async take(page, name) {
      await page.evaluate('document.activeElement?.blur()');
      const path = join(site.folder, `${name}.png`);
      await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      site.said(`${name}.png`.padEnd(28) + `${Math.round(statSync(path).size / KIB)} KiB`.padStart(9));
    },
  };
}
