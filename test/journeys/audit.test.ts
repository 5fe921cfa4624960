import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendRecord } from '../../shared/aws/audit/append-record.ts';
import { recordKey } from '../../shared/aws/audit/audit-item.ts';
import { documentClient } from '../../shared/aws/document-client.ts';
import { reachCopy } from '../../tools/reach-copy.ts';
import { aDeed } from '../support/a-chain.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { system } from './support/stage-of-the-test.ts';

const program = join(import.meta.dirname, '..', '..', 'tools', 'audit.ts');

/** Runs the program as `npm run audit` does, against the system that runs. */
function audit(...given: string[]): Promise<{ code: number; printed: string; complained: string }> {
  const where = ['--engine', system.engineUrl, '--cloud', system.cloudUrl, '--data', system.dataFolder];
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...where, ...given], (error, printed, complained) =>
      resolve({ code: Number(error?.code ?? 0), printed, complained }),
    );
  });
}

const transactionId = 't000004-9f86d08188';
const about = { transactionId, kind: 'loan-application', step: 'employment' };

/** What an assistance leaves, from the first look to the end of it. */
async function anAssistance(): Promise<string> {
  const customerId = `c-${randomUUID().slice(0, 8)}`;
  const atMs = Date.now();
  const consent = {
    transactionId,
    purpose: 'fill-in-together',
    givenOn: 'mobile' as const,
    untilMs: atMs + 600_000,
  };
  const deeds = [
    aDeed({ atMs, what: 'opened', basis: { identifiedBy: 'help-code' } }),
    aDeed({ atMs }),
    aDeed({ atMs, what: 'asked', about: { ...about, purpose: 'fill-in-together' } }),
    aDeed({ atMs, what: 'consented', by: 'customer', channel: 'mobile', about, consent }),
    aDeed({ atMs, what: 'did', about: { ...about, door: 'answer-step' }, consent }),
    aDeed({ atMs, what: 'ended', about: { because: 'agent' } }),
  ];
  for (const deed of deeds) await appendRecord(customerId, deed);
  await everythingIsDelivered();
  return customerId;
}

const place = (customerId: string, seq: number) => ({
  TableName: process.env['AUDIT_TABLE'] ?? '',
  Key: recordKey(customerId, seq),
});

describe('npm run audit', () => {
  beforeAll(() =>
    reachCopy({ AUDIT_TABLE: 'AuditTableName' }, { engine: system.engineUrl, data: system.dataFolder }),
  );

  it('tells who saw and did what, when and on whose consent, and ends with 0 where the chain is whole', async () => {
    const customerId = await anAssistance();

    const { code, printed } = await audit('--customer', customerId);

    expect(printed).toContain('agent s-ada of roma-1 began to assist the customer, who read out a help code');
    expect(printed).toContain('agent s-ada of roma-1 looked at the session, in the branch.');
    expect(printed).toContain(
      `the customer agreed that the agent drives transaction loan-application ${transactionId}`,
    );
    expect(printed).toMatch(
      /answered a step, employment, in the branch, on the customer’s consent for .* given on the phone until/,
    );
    expect(printed).toContain(`The chain of ${customerId} is whole: 6 records, 6 anchored.`);
    expect(code).toBe(0);
  });

  it('tells it in Italian, too', async () => {
    const { printed } = await audit('--customer', await anAssistance(), '--language', 'it');

    expect(printed).toContain('addetto s-ada di roma-1 ha consultato la sessione, in filiale.');
  });

  it('names the first record that was changed, and ends with 1', async () => {
    const customerId = await anAssistance();
    await documentClient().send(
      new UpdateCommand({
        ...place(customerId, 5),
        UpdateExpression: 'SET #record.#staff = :eve',
        ExpressionAttributeNames: { '#record': 'record', '#staff': 'staffId' },
        ExpressionAttributeValues: { ':eve': 's-eve' },
      }),
    );

    const { code, printed } = await audit('--customer', customerId);

    expect(printed).toContain(`The chain of ${customerId} is broken at record 5 (changed).`);
    expect(code).toBe(1);
  });

  it('finds an end that was cut off, by the anchors alone', async () => {
    const customerId = await anAssistance();
    for (const seq of [5, 6]) await documentClient().send(new DeleteCommand(place(customerId, seq)));

    const { code, printed } = await audit('--customer', customerId, '--json');

    const lines = printed.trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ isWhole: false, seq: 5, how: 'truncated' });
    expect(code).toBe(1);
  });

  it.each([
    [[], 'npm run audit -- --customer'],
    [['--customer', 'c-anna', '--surprise'], 'npm run audit -- --customer'],
    [
      ['--customer', 'c-anna', '--engine', 'http://127.0.0.1:1'],
      'No DynamoDB answers at http://127.0.0.1:1.',
    ],
    [['--customer', 'c-anna', '--cloud', 'http://127.0.0.1:1'], 'No cloud answers at http://127.0.0.1:1.'],
    [['--customer', 'c-anna', '--data', 'there-is-no-folder'], 'Nothing has ever run in there-is-no-folder.'],
  ])('says in a sentence what is wrong with %j, and ends with 2', async (given, says) => {
    const { code, complained } = await audit(...given);

    expect(complained).toContain(says);
    expect(complained).not.toContain('    at ');
    expect(code).toBe(2);
  });
});
