import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countDepositRoute } from '../../shared/contract/cash-routes.ts';
import type { Route } from '../../shared/contract/route.ts';
import { answerStepRoute, startTransactionRoute } from '../../shared/contract/transaction-routes.ts';
import type { Problem } from '../../web/client/problem.ts';
import type { CustomerChannel, TransactionView } from '../simulators/customer-channel.ts';
import type { Phone } from '../simulators/phone.ts';
import { SaidNo } from '../simulators/said-no.ts';
import type { WebBank } from '../simulators/web-bank.ts';
import { castOf } from '../support/casts.ts';
import { onThePhone, onTheWeb, withNothingOpen } from './story/stage.ts';
import { type Knock, knock } from './support/knock.ts';
import { euros } from './support/prepared-cash.ts';
import { problemIn } from './support/published-contract.ts';
import { type Callers, callersFor, keyed, rightRequest, versionNow } from './support/right-request.ts';
import { stage, system } from './support/stage-of-the-test.ts';

const { chloe } = castOf(import.meta.filename);

const ROUNDS = 10;
const COPIES = 20;

describe('two channels of one customer, at once, on one version', () => {
  let phone: Phone;
  let web: WebBank;
  let id: string;

  beforeEach(async () => {
    phone = await onThePhone(stage, chloe);
    await withNothingOpen(phone);
    web = await onTheWeb(stage, chloe);
    id = (await web.start('loan-application')).id;
  });

  it('take up what was laid down: one has it, the other is told who, and goes on', async () => {
    await web.suspend(id);

    for (let round = 0; round < ROUNDS; round += 1) {
      const { winner, loser, refusal } = await race(
        [phone, () => phone.takeOver(id)],
        [web, () => web.takeOver(id)],
      );

      expect(refusal).toMatchObject({ code: 'session-changed', holder: { channel: winner.channel } });
      expect(`"${refusal.currentVersion}"`).toBe(winner.seen);

      await goesOn(loser);
      await loser.suspend(id);
    }
  });

  it('one drives and one takes over: exactly one of them moved, and the other goes on from there', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await web.session();
      await web.takeOver(id);

      const { winner, loser, refusal } = await race(
        [web, () => web.saveDraft(id, 'loan', { purpose: `${round}` })],
        [phone, () => phone.takeOver(id)],
      );

      expect(refusal).toMatchObject({ code: 'session-changed', holder: { channel: winner.channel } });
      expect(`"${refusal.currentVersion}"`).toBe(winner.seen);
      await goesOn(loser);
    }
  });

  /** Both read the same version, and both act on it at the same time. */
  async function race(...acts: readonly [CustomerChannel, () => Promise<TransactionView>][]): Promise<{
    winner: CustomerChannel;
    loser: CustomerChannel;
    refusal: Problem;
  }> {
    await Promise.all(acts.map(([channel]) => channel.session()));
    expect(new Set(acts.map(([channel]) => channel.seen)).size).toBe(1);

    const ended = await Promise.all(
      acts.map(async ([channel, act]) => ({ channel, refusal: await refusalIfAny(act()) })),
    );

    const won = ended.filter(({ refusal }) => refusal === undefined);
    const [lost] = ended.filter(({ refusal }) => refusal !== undefined);
    expect(won.length, JSON.stringify(ended.map(({ refusal }) => refusal))).toBe(1);
    if (!won[0] || !lost?.refusal) throw new Error('Nobody won, or nobody lost.');
    return { winner: won[0].channel, loser: lost.channel, refusal: lost.refusal };
  }

  /** It was overtaken, looks again, takes the baton, and goes on. */
  async function goesOn(channel: CustomerChannel): Promise<void> {
    await channel.session();
    const taken = await channel.takeOver(id);
    expect(taken.holder).toMatchObject({ channel: channel.channel, here: true });
    const saved = await channel.saveDraft(id, 'loan', { purpose: channel.channel });
    expect(saved.step?.draft).toEqual({ purpose: channel.channel });
  }
});

async function refusalIfAny(asked: Promise<unknown>): Promise<Problem | undefined> {
  try {
    await asked;
    return undefined;
  } catch (thrown) {
    if (thrown instanceof SaidNo && thrown.problem) return thrown.problem;
    throw thrown;
  }
}

describe('copies of one request, at once', () => {
  let callers: Callers;
  let phone: Phone;

  beforeAll(async () => {
    phone = await onThePhone(stage, chloe);
    await withNothingOpen(phone);
    callers = await callersFor(chloe, chloe.card);
  });

  it('start one transaction', async () => {
    const answers = await copiesOf(startTransactionRoute, { kind: 'card-replacement' });

    const { transactions } = await phone.session();
    expect(transactions.map(({ kind }) => kind)).toEqual(['card-replacement']);
    expect(idsIn(answers)).toEqual([transactions[0]?.id]);
    await phone.takeOver(transactions[0]?.id ?? '');
    await phone.cancel(transactions[0]?.id ?? '');
  });

  it('take cash in once, and allocate it once', async () => {
    const before = await balance();
    const [{ id = '' } = {}] = await copiesOf(startTransactionRoute, { kind: 'cash-deposit' }, machine);

    const counted = await copiesOf(countDepositRoute, { counted: euros(80) }, machine, id);
    const inTheMachine = await balance();
    const allocated = await copiesOf(
      answerStepRoute,
      { step: 'allocation', answer: { accountId: 'current' } },
      machine,
      id,
    );

    expect(idsIn(counted)).toEqual([id]);
    expect(inTheMachine).toBe(before);
    expect(idsIn(allocated)).toEqual([id]);
    expect(await balance()).toBe(before + 80_00);
    expect(await phone.transaction(id)).toMatchObject({ outcome: 'completed' });
    expect((await phone.history()).filter((each) => each.id === id)).toHaveLength(1);
  });

  const machine = (): Readonly<Record<string, string>> => ({
    authorization: `Bearer ${callers.network}`,
    'staffetta-visit': callers.pass,
  });

  /**
   * Sends the very same request many times at once. Every answer is the one answer, or "still in progress"; and once
   * nothing is in progress any more, a late copy is answered alike, too.
   */
  async function copiesOf(
    route: Route,
    body: object,
    by: () => Readonly<Record<string, string>> = () => ({}),
    transactionId?: string,
  ): Promise<Partial<TransactionView>[]> {
    const right = await rightRequest(route, callers);
    const request: Knock = {
      ...right,
      path: { ...right.path, ...(transactionId && { transactionId }) },
      headers: { ...right.headers, ...by(), ...keyed() },
      body: JSON.stringify(body),
    };

    const answers = await Promise.all(
      Array.from({ length: COPIES }, () => knock(system.url, route, request)),
    );

    const done = answers.filter(({ ok }) => ok);
    expect(done.length).toBeGreaterThan(0);
    for (const refused of answers.filter(({ ok }) => !ok)) {
      expect(await problemIn(refused, route)).toMatchObject({ code: 'request-in-progress' });
    }
    const late = await knock(system.url, route, request);
    expect(late.headers.get('idempotency-replayed')).toBe('true');
    expect(done.filter(({ headers }) => !headers.has('idempotency-replayed'))).toHaveLength(1);
    expect(await versionNow(callers.web)).toBe(late.headers.get('etag'));
    const said = await Promise.all(
      [...done, late].map((answer) => answer.json() as Promise<TransactionView>),
    );
    expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(1);
    return said;
  }

  const idsIn = (answers: readonly Partial<TransactionView>[]) => [...new Set(answers.map(({ id }) => id))];

  const balance = async () => (await phone.accounts())[0]?.balance.amountMinor ?? 0;
});
