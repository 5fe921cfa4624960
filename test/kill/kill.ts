import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startCopy, VICTIMS, type Victim } from './copy.ts';
import { type Survived, underKills } from './under-kills.ts';

const USAGE = `Kill with: npm run kill -- --kills 30 --seed 7 --what runner (or engine, bridge, all)`;

/**
 * `npm run kill -- --kills 30 --seed 7`: a copy of its own, in a folder that is forgotten after, under customers and
 * machines who go on; and one after another of its processes is ended by `kill -9`. Whatever was acknowledged must be
 * there, every event must be delivered, and the books must balance; if not, it ends with 1, and the folder stays.
 */
const { kills, seed, victims } = readArguments();
const dataFolder = mkdtempSync(join(tmpdir(), 'staffetta-kills-'));
console.log(`\n${kills} kills of ${victims.join(', ')}, with seed ${seed}.\n`);
const copy = await startCopy(dataFolder);
try {
  const survived = await underKills(copy, { kills, seed, victims, tell: (line) => console.log(`  ${line}`) });
  console.log(inWords(survived));
  process.exitCode = survived.wrong.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await copy.end();
}
if (process.exitCode === 0) rmSync(dataFolder, { recursive: true, force: true });
else console.log(`\nTry it again with --seed ${seed}. What there is lies in ${dataFolder}.`);
process.exit();

function inWords(survived: Survived): string {
  const {
    kills: killed,
    acknowledged,
    repeats,
    lives,
    events,
    started,
    ended,
    open,
    balancedMinor,
  } = survived;
  const byVictim = VICTIMS.filter((victim) => killed[victim] > 0).map(
    (victim) => `${victim} ${killed[victim]}`,
  );
  return [
    '',
    `Killed: ${byVictim.join(', ')}, in ${survived.seconds.toFixed(1)} s.`,
    `Acknowledged: ${acknowledged} writes and advices, ${repeats} of them sent again, and ${lives} lives of machines.`,
    `Delivered: ${events} events of transactions; started ${started} = ended ${ended} + open ${open}.`,
    `Balanced: ${(balancedMinor / 100).toFixed(2)} euro that moved, to the cent.`,
    survived.wrong.length === 0
      ? 'Lost: 0. Done twice: 0.'
      : `Wrong:\n${survived.wrong.map((each) => `  ${each}`).join('\n')}`,
  ].join('\n');
}

function readArguments(): { kills: number; seed: number; victims: readonly Victim[] } {
  try {
    const { values } = parseArgs({
      options: {
        kills: { type: 'string', default: '30' },
        seed: { type: 'string', default: '7' },
        what: { type: 'string', default: 'all' },
      },
    });
    const [kills, seed] = [Number(values.kills), Number(values.seed)];
    const victims = VICTIMS.filter((victim) => values.what === 'all' || values.what === victim);
    if (Number.isInteger(kills) && kills > 0 && Number.isInteger(seed) && victims.length > 0) {
      return { kills, seed, victims };
    }
  } catch {
    // An argument that is unknown is answered like one that does not fit.
  }
  console.error(USAGE);
  process.exit(1);
}
