import { join } from 'node:path';
import { builtPages } from './built-pages.ts';
import { bundleFunctions } from './bundle.ts';
import { CannotSynthesize } from './cannot-synthesize.ts';
import { bundled, unbundled } from './code.ts';
import { inspect } from './inspect.ts';
import { readSettings } from './settings.ts';
import { newApp, raise } from './staffetta.ts';

/** An application must be told before it can be asked. */
const isInspected = JSON.parse(process.env['CDK_CONTEXT_JSON'] ?? '{}').inspection !== 'off';

const root = join(import.meta.dirname, '..');

/**
 * Synthesizes the stacks. `-c bundling=off` gives the templates alone, without the functions' code; `-c pages=off` leaves
 * out the stack of the pages; `-c inspection=off` leaves them uninspected, as for a machine on which nobody deploys.
 */
try {
  const app = newApp({ builtinCloudFormationValidation: isInspected });
  const settings = readSettings(app.node);
  const codeOf = app.node.tryGetContext('bundling') === 'off' ? unbundled : bundled(await bundleFunctions());
  const pages = app.node.tryGetContext('pages') === 'off' ? undefined : await builtPages(root);
  raise(app, settings, codeOf, pages);
  if (isInspected) inspect(app);
  app.synth();
} catch (error) {
  if (!(error instanceof CannotSynthesize)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
