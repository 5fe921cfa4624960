import { join } from 'node:path';
import { builtPages } from './built-pages.ts';
import { bundleFunctions } from './bundle.ts';
import { CannotSynthesize } from './cannot-synthesize.ts';
import { bundled, unbundled } from './code.ts';
import { inspect } from './inspect.ts';
import { readSettings } from './settings.ts';
import { newApp, raise } from './staffetta.ts';

const root = join(import.meta.dirname, '..');

/**
 * Synthesizes the stacks. `-c bundling=off` gives the templates alone, without the functions' code; `-c pages=off` leaves
 * out the stack of the pages.
 */
try {
  const app = newApp();
  const settings = readSettings(app.node);
  const codeOf = app.node.tryGetContext('bundling') === 'off' ? unbundled : bundled(await bundleFunctions());
  const pages = app.node.tryGetContext('pages') === 'off' ? undefined : await builtPages(root);
  raise(app, settings, codeOf, pages);
  inspect(app);
  app.synth();
} catch (error) {
  if (!(error instanceof CannotSynthesize)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
