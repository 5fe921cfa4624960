import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, run } from '../../../infra/local/run.ts';
import { startIssuer } from './local-issuer.ts';

export const fixtureApp = 'test/infra/local/fixture/app.ts';

/** A folder of its own for a test, and a way to be rid of it. */
export function aDataFolder() {
  const path = mkdtempSync(join(tmpdir(), 'staffetta-local-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The fixture's system, running, with somebody who may use it. */
export async function runFixture() {
  const issuer = await startIssuer();
  const folder = aDataFolder();
  const running = await run({
    port: 0,
    dataFolder: folder.path,
    quiet: true,
    app: fixtureApp,
    issuer: issuer.issuer,
  });
  const bearer = { authorization: `Bearer ${await issuer.token()}` };
  return {
    running,
    issuer,
    folder,
    get: (path: string, headers: Record<string, string> = bearer) => fetch(running.url + path, { headers }),
    put: (path: string, body: string) => fetch(running.url + path, { method: 'PUT', headers: bearer, body }),
    stop: async () => {
      await running.stop();
      await issuer.stop();
      folder.remove();
    },
  };
}

/** Calls the local SQS as its clients do. */
export async function sqs<Answer>({ cloudUrl }: Running, operation: string, body: object) {
  const answer = await fetch(cloudUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${operation}` },
    body: JSON.stringify(body),
  });
  return { status: answer.status, ...((await answer.json()) as Answer) };
}

export function queueUrl({ cloudUrl }: Running, name: string): string {
  return `${cloudUrl}/000000000000/${name}`;
}
