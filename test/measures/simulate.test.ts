import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outboxOf } from '../../shared/aws/sessions/outbox-of.ts';
import { countedAs } from '../../shared/measures/counted-as.ts';
import { Fact } from '../../shared/measures/fact.ts';
import { measures } from '../../shared/measures/measures.ts';
import { factLinesOf } from '../simulators/history/fact-line.ts';
import { lakeIn } from '../support/lake.ts';

const PLAY = join(import.meta.dirname, '..', 'simulators', 'history', 'play.ts');

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'simulated-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const simulate = (...given: string[]) =>
  promisify(execFile)(process.execPath, [PLAY, ...given]).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );

describe('npm run simulate', () => {
  it('writes a lake and its own books, and says what to do next', async () => {
    const { stdout } = await simulate('--customers', '20', '--days', '3', '--seed', '4', '--out', out);

    const books = JSON.parse(readFileSync(join(out, 'books.json'), 'utf8'));
    const lake = await lakeIn(join(out, 'facts'));
    const [{ told } = {}] = await lake.rows('SELECT count(DISTINCT id) AS told FROM facts');
    lake.close();
    expect(stdout).toContain(`npm run export -- --lake ${out} --from 2026-10-23 --to 2026-10-25`);
    expect(Number(told)).toBeGreaterThan(50);
    expect(books).toMatchObject({ customers: 20, days: 3, seed: 4 });
    expect(Object.keys(books.measures).sort()).toEqual(measures.map(({ name }) => name).sort());
  }, 30_000);

  it('simulates anew where it has simulated before, and nowhere else', async () => {
    mkdirSync(join(out, 'facts', 'day=2026-11-22'), { recursive: true });

    const { code, stderr } = await simulate('--customers', '1', '--days', '1', '--out', out);

    expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain('were not simulated');
    expect(existsSync(join(out, 'facts', 'day=2026-11-22'))).toBe(true);
  }, 30_000);

  it.each([
    [['--customers', 'many']],
    [['--customers', '0']],
    [['--days', '1.5']],
    [['--seed', '-1']],
    [['--from', '22.11.2026']],
    [['--fast']],
  ])(
    'wants to be told what to do: %j',
    async (given) => {
      const { code, stderr, stdout } = await simulate(...given);

      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^A whole number each: npm run simulate .*\n$/);
    },
    30_000,
  );
});

describe('a fact that is simulated', () => {
  it('is named, timed and ordered as the relay does it', () => {
    const keys = { '1970-01-01': 'a key that is only for this one test' };
    const events = [
      { type: 'ChannelAttached', atMs: 1_795_213_512_169, channel: 'web' },
      {
        type: 'TransactionCompleted',
        atMs: 1_795_213_512_170,
        transactionId: 't000001-0123456789abcdef',
        kind: 'transfer',
        definition: 1,
      },
    ];
    const outbox = { outboxId: 's-0123', version: 7, customerId: 'c-anna', events };
    const image = { pk: 'customer#c-anna', version: 7, session: { sessionId: 's-0123' }, outbox: events };
    const record = { dynamodb: { NewImage: marshall(image) as never } };

    for (const isFollowed of [true, false]) {
      const told = factLinesOf(outbox, keys, isFollowed).map(({ line }) => Fact.parse(JSON.parse(line)));
      const relayed = outboxOf(record).flatMap((event) => {
        const { type, time, sequence, data } = event;
        const counted = countedAs(event, keys, isFollowed);
        if (!counted) return [];
        return [{ schema: 1, id: counted.factid, type, time, sequence, customer: counted.pseudonym, data }];
      });

      expect(told).toEqual(relayed);
      expect(told.length).toBe(isFollowed ? 2 : 1);
    }
  });
});
