import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFunctionLog } from '../../../infra/local/lambda/function-log.ts';
import { createFunction, type LambdaFunction } from '../../../infra/local/lambda/lambda-function.ts';
import { aDataFolder } from './fixture.ts';

let folder: ReturnType<typeof aDataFolder>;
let started: LambdaFunction[];

beforeEach(() => {
  folder = aDataFolder();
  started = [];
});

afterEach(async () => {
  await Promise.all(started.map((one) => one.stop()));
  folder.remove();
});

describe('a function', () => {
  it('keeps what it loaded from one event to the next', async () => {
    const counter = aFunction('let count = 0; exports.handler = async () => ++count;');

    const values = [await counter.invoke({}), await counter.invoke({})];

    expect(values).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 2 },
    ]);
  });

  it('takes one event at a time in each thread, and no more threads than it may have', async () => {
    const code = `
      let busy = 0;
      exports.handler = async () => {
        busy += 1;
        await new Promise((resolve) => setImmediate(resolve));
        const atOnce = busy;
        busy -= 1;
        return { atOnce, thread: require('node:worker_threads').threadId };
      };`;
    const careful = aFunction(code, { concurrencyMax: 2 });

    const outcomes = await Promise.all(Array.from({ length: 20 }, () => careful.invoke({})));

    const values = outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.error)) as Told[];
    expect(new Set(values.map(({ atOnce }) => atOnce))).toEqual(new Set([1]));
    expect(new Set(values.map(({ thread }) => thread)).size).toBeLessThanOrEqual(2);
  });

  it.each([
    ['throws', 'exports.handler = async () => { throw new TypeError("Wrong."); };', 'TypeError'],
    ['throws what is no error', 'exports.handler = async () => { throw "Wrong."; };', 'string'],
    ['exits', 'exports.handler = async () => process.exit(1);', 'Runtime.ExitError'],
    ['takes too long', 'exports.handler = () => new Promise(() => {});', 'Sandbox.Timedout'],
    ['cannot be loaded', 'throw new RangeError("No.");', 'RangeError'],
    ['exports no handler', 'exports.other = 1;', 'Error'],
  ])('that %s is a failure of that event alone', async (_words, code, errorType) => {
    const failing = aFunction(code, { timeoutS: 0.2 });

    const outcomes = [await failing.invoke({}), await failing.invoke({})];

    expect(outcomes).toMatchObject(Array(2).fill({ ok: false, error: { errorType } }));
  });

  it('that is an ES module by its own package.json is loaded as one', async () => {
    writeFileSync(join(folder.path, 'package.json'), '{"type":"module"}');

    const module = aFunction(
      'export const handler = async (event, { functionName }) => ({ event, functionName });',
    );

    expect(await module.invoke({ a: 1 })).toEqual({
      ok: true,
      value: { event: { a: 1 }, functionName: 'tested' },
    });
  });

  it('answers with its new code once its threads are replaced', async () => {
    const changing = aFunction('exports.handler = async () => "old";');
    const before = await changing.invoke({});

    writeFileSync(join(folder.path, 'index.js'), 'exports.handler = async () => "new";');
    changing.replaceWorkers();

    expect(before).toEqual({ ok: true, value: 'old' });
    expect(await changing.invoke({})).toEqual({ ok: true, value: 'new' });
  });
});

interface Told {
  readonly atOnce: number;
  readonly thread: number;
}

function aFunction(code: string, wish: { timeoutS?: number; concurrencyMax?: number } = {}): LambdaFunction {
  writeFileSync(join(folder.path, 'index.js'), code);
  const log = openFunctionLog(join(folder.path, 'function.log'), () => {});
  const made = createFunction(
    {
      name: 'tested',
      arn: 'arn:aws:lambda:eu-south-1:000000000000:function:tested',
      construct: 'tested',
      codeFolder: folder.path,
      handler: 'index.handler',
      timeoutS: 5,
      memoryMb: 128,
      environment: {},
      concurrencyMax: 2,
      ...wish,
    },
    log,
  );
  started.push(made);
  return made;
}
