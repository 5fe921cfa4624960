import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../../../infra/local/run.ts';
import { seed } from '../../../infra/local/seed/seed.ts';
import { sayWhatHappened } from '../../simulators/say-what-happened.ts';
import { atmToWeb } from './atm-to-web.ts';
import { helpedOnTheWay } from './helped-on-the-way.ts';
import { phoneToAtm } from './phone-to-atm.ts';
import type { Stage } from './stage.ts';
import { aloud, type Tell } from './tell.ts';
import { webToPhone } from './web-to-phone.ts';

/**
 * `npm run story`: plays the four journeys over HTTP and prints them.
 *
 * Against a running system with `BANK_URL=http://127.0.0.1:4000 npm run story`; without it, one is started for the
 * story and forgotten after. `--data` names the folder of a system that was started with another than `.staffetta`.
 */
const journeys: [title: string, journey: (stage: Stage, tell: Tell) => Promise<unknown>][] = [
  ['From the phone to the machine: prepared cash', phoneToAtm],
  ['From the machine to the web: a deposit, allocated at home', atmToWeb],
  ['From the web to the phone: a loan application', webToPhone],
  ['Helped on the way: somebody of the bank on the same session', helpedOnTheWay],
];

const { values } = parseArgs({ options: { data: { type: 'string', default: '.staffetta' } } });
const { stage, leave } = await enter(process.env['BANK_URL']);
try {
  for (const [title, journey] of journeys) {
    console.log(`\n${title}\n`);
    await journey(stage, aloud);
  }
  console.log('\nFour journeys, each begun on one channel and finished on another.\n');
} catch (error) {
  const told = { url: stage.url, data: values.data, elsewhere: 'BANK_URL' };
  console.error(`\nThe story broke off: ${sayWhatHappened(error, told)}`);
  process.exitCode = 1;
} finally {
  await leave();
}

async function enter(url: string | undefined): Promise<{ stage: Stage; leave: () => Promise<void> }> {
  if (url)
    return {
      stage: { url, issuer: identityBeside(url), keyFile: keyIn(values.data) },
      leave: async () => {},
    };

  const dataFolder = mkdtempSync(join(tmpdir(), 'staffetta-story-'));
  console.log('\nNo BANK_URL: a system is started for the story.');
  const running = await run({ port: 0, dataFolder, quiet: true, seed });
  return {
    stage: { ...running, keyFile: keyIn(dataFolder) },
    leave: async () => {
      await running.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function keyIn(dataFolder: string): string {
  return join(dataFolder, 'identity', 'atm-network-key.json');
}

/** The identity provider of a local system listens on the port behind the API's. */
function identityBeside(url: string): string {
  const { protocol, hostname, port } = new URL(url);
  return `${protocol}//${hostname}:${Number(port) + 1}`;
}
