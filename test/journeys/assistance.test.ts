import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answered } from '../simulators/said-no.ts';
import { helpedOnTheWay } from './story/helped-on-the-way.ts';
import { berto, bruno, onThePhone } from './story/stage.ts';
import { inSilence } from './story/tell.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { stage, system } from './support/stage-of-the-test.ts';

const program = join(import.meta.dirname, '..', '..', 'tools', 'audit.ts');

/** Runs the program as `npm run audit` does, against the system that runs. */
function audit(customerId: string): Promise<{ code: number; printed: string }> {
  const where = ['--engine', system.engineUrl, '--cloud', system.cloudUrl, '--data', system.dataFolder];
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...where, '--customer', customerId], (error, printed) =>
      resolve({ code: Number(error?.code ?? 0), printed }),
    );
  });
}

/** Everything that the API answered to whoever showed the pass of an assistance. */
function atTheDesk(): { readonly shown: readonly string[]; leave(): void } {
  const shown: string[] = [];
  const honest = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const asked = new Request(input, init);
    const answer = await honest(asked);
    if (asked.headers.has('staffetta-assistance')) shown.push(await answer.clone().text());
    return answer;
  };
  return {
    shown,
    leave: () => {
      globalThis.fetch = honest;
    },
  };
}

describe('a loan application, helped on the way', () => {
  let transactionId = '';
  let shown: readonly string[] = [];

  beforeAll(async () => {
    const desk = atTheDesk();
    try {
      ({ id: transactionId } = await helpedOnTheWay(stage, inSilence));
    } finally {
      desk.leave();
    }
    shown = desk.shown;
    await everythingIsDelivered();
  });

  it('is told by one timeline, in order, from the help code to the signature', async () => {
    const phone = await onThePhone(stage, bruno);

    const { entries } = answered(
      await phone.bank.GET('/session/timeline', { params: { query: { language: 'en' } } }),
    );

    const told = entries.map(({ type }) => type).toReversed();
    const inOrder = [
      'HelpCodeDrawn',
      'AssistanceOpened',
      'TakeOverAsked',
      'TakeOverAnswered',
      'TransactionTakenOver',
      'StepAnswered',
      'TransactionHandedBack',
      'AssistanceEnded',
      'TransactionApproved',
      'TransactionCompleted',
    ];
    const since = new Set(told.slice(told.lastIndexOf('HelpCodeDrawn')));
    expect([...since].filter((type) => inOrder.includes(type))).toEqual(inOrder);
  });

  it('is in the audit, whose chain verifies', async () => {
    const { code, printed } = await audit(bruno.customerId);

    expect(code).toBe(0);
    expect(printed).toContain(berto.staffId);
  });

  it('showed no masked field at the desk, in any answer', () => {
    expect(shown.length).toBeGreaterThan(6);
    for (const text of shown) {
      // The amount of the loan is shown from the customer's yes on, and what he types after it is never.
      for (const secret of ['2600', '260000', '60000'])
        expect(text).not.toMatch(new RegExp(`\\b${secret}\\b`));
    }
    expect(shown[0]).not.toContain('900000');
  });

  it('tells the customer that it is his turn, on every channel and by push', async () => {
    const phone = await onThePhone(stage, bruno);

    const [notice] = (await phone.notices())
      .filter((each) => each.transactionId === transactionId)
      .toReversed();

    expect(notice).toMatchObject({ reason: 'TransactionHandedBack' });
    expect((await phone.pushes()).map(({ reason }) => reason)).toContain('TransactionHandedBack');
  });
});
