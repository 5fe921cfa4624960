import { globSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Each page of this folder is one entry. Nothing is inlined, since the policy of the pages lets nothing inline run. */
export default defineConfig({
  root: import.meta.dirname,
  appType: 'mpa',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What draws charts is larger than all else, and fetched by itself: the budget of the tests holds it.
    chunkSizeWarningLimit: 600,
    rolldownOptions: { input: globSync(join(import.meta.dirname, '*.html')) },
  },
});
