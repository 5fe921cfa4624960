import { bundleFunctions } from './bundle.ts';
import { CannotSynthesize } from './cannot-synthesize.ts';
import { bundled, unbundled } from './code.ts';
import { inspect } from './inspect.ts';
import { readSettings } from './settings.ts';
import { newApp, raise } from './staffetta.ts';

/** Synthesizes the stacks. `-c bundling=off` gives the templates alone, without the functions' code. */
try {
  const app = newApp();
  const settings = readSettings(app.node);
  const codeOf = app.node.tryGetContext('bundling') === 'off' ? unbundled : bundled(await bundleFunctions());
  raise(app, settings, codeOf);
  inspect(app);
  app.synth();
} catch (error) {
  if (!(error instanceof CannotSynthesize)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
