import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../infra/local/run.ts';
import { seed } from '../../../infra/local/seed/seed.ts';
import { openBrowser } from '../../support/browser.ts';
import { layIntoTheLake, liveInFiles } from '../support/lived-days.ts';
import { atTheAnalysts, simulatedMonth } from './scenes/at-the-analysts.ts';
import { atTheDesk } from './scenes/at-the-desk.ts';
import { atTheMachine } from './scenes/at-the-machine.ts';
import { inTheWebBank } from './scenes/in-the-web-bank.ts';
import { onThePhone } from './scenes/on-the-phone.ts';
import { onTheStage } from './scenes/on-the-stage.ts';
import { theatre } from './theatre.ts';

/**
 * `npm run screenshots`: takes the pictures of `docs/images` anew, of a system of its own, by clicking. They are named by
 * what they show, so that a change of one is a change of a file.
 */
const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'images');

/** Each on a customer of its own, since one customer's channels tell each other. */
const scenes = [onTheStage, onThePhone, inTheWebBank, atTheMachine, atTheDesk, atTheAnalysts];

const browser = await openBrowser();
if (!browser) {
  console.error('There is no browser on this machine: install Chrome or Chromium, and take them again.');
  process.exit(1);
}
const dataFolder = mkdtempSync(join(tmpdir(), 'staffetta-screenshots-'));
const running = await run({ port: 0, dataFolder, quiet: true, seed });
try {
  mkdirSync(folder, { recursive: true });
  const month = join(dataFolder, 'month');
  liveInFiles(month, simulatedMonth);
  await layIntoTheLake({ cloudUrl: running.cloudUrl, dataFolder }, month);
  for (const scene of scenes) {
    await scene(
      theatre({
        browser,
        pagesUrl: running.pagesUrl ?? '',
        folder,
        said: (file) => console.log(`  ${file}`),
      }),
    );
  }
} finally {
  await browser.close();
  await running.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
