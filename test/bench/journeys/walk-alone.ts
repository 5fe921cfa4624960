import { readFileSync } from 'node:fs';
import { speakThrough } from '../../../shared/aws/document-client.ts';
import { auditTable, journalTable, ledgerTable, sessionsTable } from '../../../shared/contract/tables.ts';
import { InMemoryTables } from '../../chaos/tables/in-memory-tables.ts';
import { layFloor, openFloor, type Speaker, sdkAt } from '../floor-of-calls.ts';
import type { Recipe } from '../recipe.ts';
import { leanClient } from '../transport/lean-client.ts';
import { deedsOf, type JourneyName, walk } from './journey.ts';
import { openWalkingBank } from './walking-bank.ts';

/** What walks: our handlers, or the very calls that they make and nothing else; and by which client. */
export interface AloneTask {
  readonly what: 'handlers' | 'calls';
  readonly through: 'sdk' | 'lean' | 'memory';
  readonly journey: JourneyName;
  readonly warmUps: number;
  readonly journeys: number;
  /** Of the calls. */
  readonly recipeFile: string;
}

export interface AloneResult {
  /** Processor time of this process for each request of the journey, without what tables in memory took. */
  readonly cpuMs: number;
  readonly requests: number;
}

/** Enough that a session is met again only when its last change is long done. */
const TRAVELLERS = 16;

/** One journey after the other in a process of its own, on the engine of the environment. Its last line is JSON. */
const task: AloneTask = JSON.parse(process.argv[2] ?? '');
let inMemoryUs = 0;
const journeys = task.what === 'handlers' ? await byHandlers() : await byCalls();

await journeys(task.warmUps);
inMemoryUs = 0;
const before = process.cpuUsage();
const requests = await journeys(task.journeys);
const used = process.cpuUsage(before);
const cpuMs = (used.user + used.system - inMemoryUs) / 1000 / requests;
// All that the handlers have said stands before it in the pipe.
process.stdout.write(`\n${JSON.stringify({ cpuMs, requests } satisfies AloneResult)}\n`, () =>
  process.exit(),
);

async function byHandlers(): Promise<(times: number) => Promise<number>> {
  const bank = await openWalkingBank(TRAVELLERS, {
    furnished: () => {
      if (task.through === 'lean') speakThrough(leanClient());
      if (task.through === 'memory') speakThrough(timedMemory());
    },
  });
  let walked = 0;
  return async (times) => {
    let made = 0;
    for (let time = 0; time < times; time += 1) {
      const traveller = bank.travellers[walked % TRAVELLERS];
      if (!traveller) throw new Error('Nobody has set out.');
      made += await walk(task.journey, traveller, bank.line);
      walked += 1;
    }
    return made;
  };
}

async function byCalls(): Promise<(times: number) => Promise<number>> {
  const recipe: Recipe = JSON.parse(readFileSync(task.recipeFile, 'utf8'))[task.journey].recipe;
  const engineUrl = process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '';
  const suffix = String(process.pid);
  await layFloor(recipe, engineUrl, suffix);
  const speaker: Speaker = task.through === 'lean' ? leanClient() : sdkAt(engineUrl);
  const floor = await openFloor(speaker, recipe, 'alone', suffix);
  const deeds = deedsOf(task.journey);
  return async (times) => {
    for (let time = 0; time < times; time += 1) {
      floor.begin();
      for (const deed of deeds) await floor.make(deed);
    }
    return times * deeds.length;
  };
}

/** Answers at once, and takes the time that it needs itself off the bill. */
function timedMemory(): Speaker {
  const name = (variable: string) => process.env[variable] ?? '';
  const tables = new InMemoryTables(
    new Map([
      [name('SESSION_TABLE'), sessionsTable],
      [name('LEDGER_TABLE'), ledgerTable],
      [name('JOURNAL_TABLE'), journalTable],
      [name('AUDIT_TABLE'), auditTable],
    ]),
  );
  const send = async (command: Parameters<InMemoryTables['carryOut']>[0]) => {
    const usedBefore = process.threadCpuUsage();
    try {
      return tables.carryOut(command);
    } finally {
      const { user, system } = process.threadCpuUsage(usedBefore);
      inMemoryUs += user + system;
    }
  };
  return { send: send as unknown as Speaker['send'] };
}
