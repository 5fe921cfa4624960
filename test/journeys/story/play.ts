import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../../../infra/local/run.ts';
import { seed } from '../../../infra/local/seed/seed.ts';
import { sayWhatHappened } from '../../simulators/say-what-happened.ts';
import { atmToWeb } from './atm-to-web.ts';
import { broughtBack } from './brought-back.ts';
import { helpedOnTheWay } from './helped-on-the-way.ts';
import { phoneToAtm } from './phone-to-atm.ts';
import type { LocalStage } from './stage.ts';
import { aloud, type Tell } from './tell.ts';
import { webToPhone } from './web-to-phone.ts';

/**
 * `npm run story`: plays five journeys over HTTP and prints them.
 *
 * Against a running system with `BANK_URL=http://127.0.0.1:4000 npm run story`; without it, one is started for the
 * story and forgotten after. `--data` names the folder of a system that was started with another than `.staffetta`.
 */
const journeys: [title: string, journey: (stage: LocalStage, tell: Tell) => Promise<unknown>][] = [
  ['From the phone to the machine: prepared cash', phoneToAtm],
  ['From the machine to the web: a deposit, allocated at home', atmToWeb],
  ['From the web to the phone: a loan application', webToPhone],
  ['Helped on the way: somebody of the bank on the same session', helpedOnTheWay],
  ['Brought back: a reminder days later, and the next offer', broughtBack],
];

const { values } = parseArgs({ options: { data: { type: 'string', default: '.staffetta' } } });
const { stage, leave } = await enter(process.env['BANK_URL']);
try {
  for (const [title, journey] of journeys) {
    console.log(`\n${title}\n`);
    await journey(stage, aloud);
  }
  console.log('\nFive journeys, each begun on one channel and finished on another.\n');
} catch (error) {
  const told = { url: stage.url, data: values.data, elsewhere: 'BANK_URL' };
  console.error(`\nThe story broke off: ${sayWhatHappened(error, told)}`);
  process.exitCode = 1;
} finally {
  await leave();
}

async function enter(url: string | undefined): Promise<{ stage: LocalStage; leave: () => Promise<void> }> {
  if (url) return { stage: { url, ...besides(url), ...keysIn(values.data) }, leave: async () => {} };

  const dataFolder = mkdtempSync(join(tmpdir(), 'staffetta-story-'));
  console.log('\nNo BANK_URL: a system is started for the story.');
  const running = await run({ port: 0, dataFolder, quiet: true, seed });
  return {
    stage: { ...running, ...keysIn(dataFolder) },
    leave: async () => {
      await running.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function keysIn(dataFolder: string) {
  const key = (name: string) => join(dataFolder, 'identity', name);
  return { keyFile: key('atm-network-key.json'), marketingKeyFile: key('marketing-key.json') };
}

/** A local system has its identity provider on the port behind the API's, and its cloud on the third. */
function besides(url: string) {
  const { protocol, hostname, port } = new URL(url);
  const at = (further: number) => `${protocol}//${hostname}:${Number(port) + further}`;
  return { issuer: at(1), cloudUrl: at(3) };
}
