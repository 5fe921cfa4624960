import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionsOfContract } from '../../../infra/functions-of-contract.ts';
import type { Tally } from '../../../infra/local/permissions/permissions.ts';
import { type Running, run } from '../../../infra/local/run.ts';
import { schedules } from '../../../shared/contract/clockwork.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { aDataFolder } from './fixture.ts';

const START_MS = 60_000;

/** The nightly export, which was called by hand, is on its way by then. */
const EXPORT_MS = 60_000;

let running: Running;
const folder = aDataFolder();

beforeAll(async () => {
  running = await run({ port: 0, dataFolder: folder.path, quiet: true });
}, START_MS);

afterAll(async () => {
  await running?.stop();
  folder.remove();
});

describe('the whole system on this machine', () => {
  it('runs every route and function of the contract, from the templates that deploy', () => {
    expect(running.counts).toMatchObject({ routes: routes.length, functions: functionsOfContract.length });
  });

  it('serves the contract to everybody', async () => {
    const answer = await fetch(`${running.url}/openapi.json`);

    expect(answer.status).toBe(200);
    expect(await answer.json()).toHaveProperty('openapi');
  });

  it.each(routes.filter(({ scopes }) => scopes.length > 0))(
    'asks for a token at $method $path',
    async ({ method, path }) => {
      const answer = await fetch(running.url + path.replaceAll(/[{}]/g, ''), { method });

      expect(answer.status).toBe(401);
    },
  );

  it.each(schedules)('lets $function be called by hand', async (schedule) => {
    const answer = await fetch(`${running.cloudUrl}/_local/schedules/${schedule.function}`, {
      method: 'POST',
    });

    expect(answer.status).toBe(200);
  });

  it(
    'comes to rest when nothing is left to deliver',
    async () => {
      const answer = await fetch(`${running.cloudUrl}/_local/drained`, { method: 'POST' });

      expect(answer.status).toBe(200);
    },
    EXPORT_MS,
  );

  it('was refused nothing: what its functions did by then, their roles allow', async () => {
    const told = await fetch(`${running.cloudUrl}/_local/permissions`);

    const { refused, functions } = (await told.json()) as Tally;
    expect(refused).toEqual([]);
    expect(functions['wake-sessions']?.used.map(({ action }) => action)).toContain('dynamodb:Query');
  });
});
