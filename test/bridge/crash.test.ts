import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Message } from '../../shared/iso8583/message.ts';
import { aBridge, type BridgeUnderTest } from './support/bridge-under-test.ts';
import { eventually } from './support/eventually.ts';
import { anAdvice, aWithdrawal, TEST_PAN } from './support/messages.ts';
import { dial } from './support/switch-client.ts';

const root = join(import.meta.dirname, '..', '..');
let house: BridgeUnderTest;
let programs: Program[];
beforeEach(async () => {
  house = await aBridge();
  programs = [];
});
afterEach(async () => {
  for (const { kill } of programs) await kill('SIGKILL');
  await house.dispose();
});

it('what was acknowledged before kill -9 is delivered after the next start, in its order', async () => {
  house.door.will(() => ({ status: 503 }));
  const program = await start();
  const line = await dial(program.port);
  const answers = [];
  for (const stan of ['000001', '000002', '000003']) answers.push(await line.ask(anAdvice(stan)));
  const refusal = await line.ask(aWithdrawal('000004'));

  await program.kill('SIGKILL');
  const accepted: Message[] = [];
  house.door.will((message) => {
    accepted.push(message);
    return { code: '00' };
  });
  await start();
  const reversal = await eventually('the last delivery', () => accepted.find(({ mti }) => mti === '0420'));

  // At least once: what was on its way when the program was killed may come twice.
  const inTheirOrder = [...new Set(accepted.map(({ fields }) => fields[11]))];
  expect(answers.map(({ fields }) => fields[39])).toEqual(['00', '00', '00']);
  expect(refusal.fields[39]).toBe('91');
  expect(inTheirOrder).toEqual(['000001', '000002', '000003', reversal.fields[11]]);
  expect(accepted).toContainEqual(anAdvice('000001'));
  expect(reversal.fields[90]).toMatch(/^0200000004/);
  expect(house.everythingWritten()).not.toContain(TEST_PAN);
});

it.each([1, 9, 25])(
  'nothing acknowledged is lost when it is killed amid its work, after %i answers',
  async (answers) => {
    house.door.will(() => ({ status: 503 }));
    const program = await start();
    const line = await dial(program.port);
    const stans = Array.from({ length: 40 }, (_, at) => String(at + 1).padStart(6, '0'));
    for (const stan of stans) line.say(anAdvice(stan, `ATM0000${Number(stan) % 5}`));
    await eventually('some answers', () => line.heard.length >= answers);

    await program.kill('SIGKILL');
    await eventually('the end of the line', () => line.isCutOff());
    const acknowledged = line.heard.map(({ fields }) => fields[11] ?? '');
    const accepted = new Set<string>();
    house.door.will(({ fields }) => {
      accepted.add(fields[11] ?? '');
      return { code: '00' };
    });
    await start();
    await eventually('everything acknowledged', () => acknowledged.every((stan) => accepted.has(stan)));

    expect(acknowledged.length).toBeGreaterThanOrEqual(answers);
  },
);

it('asked to stop, the program ends by itself and well', async () => {
  const program = await start();

  const code = await program.kill('SIGTERM');

  expect(code).toBe(0);
});

it('a configuration that is wrong is told in one sentence', async () => {
  const child = spawn(
    process.execPath,
    ['bridge/start.ts', '--config', house.configFile, '--url', 'http://bank.example'],
    {
      cwd: root,
    },
  );
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));

  const [code] = await once(child, 'close');

  expect(code).toBe(1);
  expect(said.join('')).toBe(
    `The configuration ${house.configFile} is wrong at door.url: Write https://, or http:// to this very machine. Put it right and start again.\n`,
  );
});

interface Program {
  readonly port: number;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** `bridge/start.ts` as a process of its own, so that it can be killed like one. */
async function start(): Promise<Program> {
  const child = spawn(process.execPath, ['bridge/start.ts', '--config', house.configFile], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close').then(([code]) => code as number | null);
  const program: Program = {
    port: await portOf(child),
    kill: (signal) => {
      child.kill(signal);
      return closed;
    },
  };
  programs.push(program);
  return program;
}

async function portOf({ stdout }: ChildProcess): Promise<number> {
  if (!stdout) throw new Error('The bridge has no log.');
  for await (const line of createInterface(stdout)) {
    const { event, port } = JSON.parse(line);
    if (event !== 'started') continue;
    stdout.resume();
    return port;
  }
  throw new Error('The bridge did not start.');
}
