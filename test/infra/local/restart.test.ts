import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Running, run } from '../../../infra/local/run.ts';
import { analystOf, putNote } from './clients.ts';
import { aDataFolder, fixtureApp, queueUrl, sqs } from './fixture.ts';
import { startIssuer } from './local-issuer.ts';

const NOTES = 60;
const TWO_STARTS_MS = 60_000;

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let folder: ReturnType<typeof aDataFolder>;
const children: ChildProcess[] = [];

beforeEach(async () => {
  issuer = await startIssuer();
  folder = aDataFolder();
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await issuer.stop();
  folder.remove();
});

it(
  'delivers after a kill -9 whatever was not yet acknowledged, and forgets nothing that was',
  async () => {
    const { child, killed } = await runInProcess();
    await sqs(killed, 'SendMessage', { QueueUrl: queueUrl(killed, 'spare'), MessageBody: 'kept' });
    const written = await Promise.all(Array.from({ length: NOTES }, (_, at) => put(killed, `n${at}`)));

    child.kill('SIGKILL');
    await once(child, 'exit');
    const restarted = await run({ port: 0, dataFolder: folder.path, issuer: issuer.issuer, app: fixtureApp });
    await restarted.drained();

    expect(written).toEqual(Array(NOTES).fill(201));
    const heard = await Promise.all(
      Array.from({ length: NOTES }, (_, at) => status(restarted, `heard-n${at}`)),
    );
    expect(heard).toEqual(Array(NOTES).fill(200));
    const { Messages } = await sqs<{ Messages: object[] }>(restarted, 'ReceiveMessage', {
      QueueUrl: queueUrl(restarted, 'spare'),
    });
    expect(Messages).toMatchObject([{ Body: 'kept' }]);
    await restarted.stop();
  },
  TWO_STARTS_MS,
);

it(
  'writes after a kill -9 what was on its way to files, and answers what was asked',
  async () => {
    const { child, killed } = await runInProcess();
    const facts = Array.from({ length: NOTES }, (_, at) => ({
      factId: `f${at}`,
      time: '2026-03-09',
      data: {},
    }));
    await Promise.all(facts.map((fact) => putNote(killed.cloudUrl, fact)));
    const asked = await analystOf(killed.cloudUrl).begin('SELECT 1 AS one');

    child.kill('SIGKILL');
    await once(child, 'exit');
    const restarted = await run({ port: 0, dataFolder: folder.path, issuer: issuer.issuer, app: fixtureApp });
    await restarted.drained();

    const analyst = analystOf(restarted.cloudUrl);
    expect(await analyst.ask('SELECT count(DISTINCT id) AS ids FROM notes')).toEqual([['ids'], [`${NOTES}`]]);
    expect((await analyst.end(asked))?.Status?.State).toBe('SUCCEEDED');
    expect(await analyst.rowsOf(asked)).toEqual([['one'], ['1']]);
    await restarted.stop();
  },
  TWO_STARTS_MS,
);

async function runInProcess(): Promise<{ child: ChildProcess; killed: Running }> {
  const script = join(import.meta.dirname, 'run-fixture.ts');
  const child = spawn(process.execPath, [script, folder.path, issuer.issuer], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines = createInterface(child.stdout as Readable);
  const [line] = await once(lines, 'line');
  return { child, killed: JSON.parse(line) as Running };
}

async function put({ url }: Running, noteId: string): Promise<number> {
  const headers = { authorization: `Bearer ${await issuer.token()}` };
  return (await fetch(`${url}/notes/${noteId}`, { method: 'PUT', headers, body: 'hello' })).status;
}

async function status({ url }: Running, noteId: string): Promise<number> {
  const headers = { authorization: `Bearer ${await issuer.token()}` };
  return (await fetch(`${url}/notes/${noteId}`, { headers })).status;
}
