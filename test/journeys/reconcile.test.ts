import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DifferenceFound, Reconciliation } from '../../shared/reconciliation/reconciliation.ts';
import { castOf } from '../support/casts.ts';
import { system } from './support/stage-of-the-test.ts';
import { tokenOfTheNetwork } from './support/token.ts';

const { chloe } = castOf(import.meta.filename);

const program = join(import.meta.dirname, '..', '..', 'tools', 'reconcile.ts');
const NETWORK = 'staffetta-atm';
const TERMINAL = 'atm-0042';

/** Runs the program as `npm run reconcile` does, against the system that runs. */
function reconcile(...given: string[]): Promise<{ code: number; printed: string; complained: string }> {
  const where = ['--engine', system.engineUrl, '--data', system.dataFolder];
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...where, ...given], (error, printed, complained) =>
      resolve({ code: Number(error?.code ?? 0), printed, complained }),
    );
  });
}

async function found(...given: string[]) {
  const { code, printed } = await reconcile('--json', ...given);
  const lines = printed.trim().split('\n');
  return {
    code,
    report: JSON.parse(lines.at(-1) ?? '') as Reconciliation,
    differences: lines.slice(0, -1).map((line) => JSON.parse(line) as DifferenceFound),
  };
}

let token = '';
const stan = String(randomInt(100_000, 999_999));
const rrn = String(randomInt(1_000_000, 9_999_999)).padStart(12, '6325');
const money = { amountMinor: 20_00, currency: 'EUR' };
const Envt = { Acqrr: { Id: '12345' }, ATM: { Id: TERMINAL } };
const TxId = { TxDtTm: new Date().toISOString(), TxRef: stan };

const post = async (path: string, body: object): Promise<number> => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return (await fetch(`${system.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
    .status;
};

const ofOurs = (differences: readonly DifferenceFound[]): string[] =>
  differences.filter(({ traceReference }) => traceReference === stan).map(({ difference }) => difference);

describe('npm run reconcile', () => {
  beforeAll(async () => {
    token = await tokenOfTheNetwork();
    const Card = { Tkn: chloe.card };
    const status = await post('/switch/withdrawals', {
      Envt: { ...Envt, Card },
      Cntxt: {},
      Tx: { TxId, TtlReqdAmt: money, RtrvlRefNb: rrn },
    });
    expect(status).toBe(200);
  });

  it('names what is open, by STAN and RRN, and ends with 1', async () => {
    const { code, differences, report } = await found();

    expect(code).toBe(1);
    expect(report.unknown).toBeGreaterThan(0);
    expect(differences).toContainEqual(
      expect.objectContaining({
        difference: 'outcome-unknown',
        network: NETWORK,
        terminal: TERMINAL,
        traceReference: stan,
        retrievalReference: rrn,
      }),
    );
  });

  it('names it no more when it was reported', async () => {
    const Tx = { TxId, TxSts: 'FULL', TtlAuthrsdAmt: money, TtlPresntdAmt: money };
    expect(await post('/switch/completions', { Envt, Cntxt: {}, Tx })).toBe(200);

    const { differences, report } = await found();

    expect(ofOurs(differences)).toEqual([]);
    expect(report).toMatchObject({ rowsOff: 0 });
  });

  it.each([
    [`${TERMINAL},${stan},${rrn},2000,EUR,dispensed`, []],
    [`${TERMINAL},${stan},${rrn},5000,EUR,dispensed`, ['network-amount-differs']],
    [`${TERMINAL},${stan},,0,EUR,reversed`, ['network-outcome-differs']],
    ['atm-0099,000001,,2000,EUR,dispensed', ['bank-only']],
  ])('compares it with a line of the network’s list: %s', async (line, names) => {
    const list = join(system.dataFolder, 'list.csv');
    writeFileSync(list, `terminal,stan,rrn,amount_minor,currency,outcome\n${line}\n`);

    const { differences } = await found('--network', `${NETWORK}=${list}`);

    expect(ofOurs(differences)).toEqual(names);
  });

  it('prints a day on which nothing happened as clean, and ends with 0', async () => {
    const { code, printed } = await reconcile('--day', '2020-02-29');

    expect(printed).toContain('Reconciliation of 2020-02-29 (UTC)');
    expect(printed).toContain('Clean: 0 matched, nothing unknown, nothing differs.');
    expect(code).toBe(0);
  });

  it.each([
    [['--day', 'yesterday'], 'Reconcile a day (UTC)'],
    [['--surprise'], 'Reconcile a day (UTC)'],
    [['--network', 'list.csv'], 'Name the network and its list'],
    [['--network', `${NETWORK}=there-is-none.csv`], 'The list there-is-none.csv cannot be read'],
    [['--engine', 'http://127.0.0.1:1'], 'No DynamoDB answers at http://127.0.0.1:1.'],
    [['--data', 'there-is-no-folder'], 'Nothing has ever run in there-is-no-folder.'],
  ])('says in a sentence what is wrong with %j, and ends with 2', async (given, says) => {
    const { code, complained } = await reconcile(...given);

    expect(complained).toContain(says);
    expect(complained).not.toContain('    at ');
    expect(code).toBe(2);
  });
});
