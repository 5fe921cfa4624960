import { anna, atTheMachine, onThePhone, type Stage, withNothingOpen } from '../journeys/story/stage.ts';
import type { CountedCall, CountingProxy } from './counting-proxy.ts';
import { median } from './table.ts';

/** What one operation costs the tables, and how long its caller waits. */
export interface OperationCost {
  readonly name: string;
  /** The calls to the tables, in order: G(et), P(ut), U(pdate), Q(uery), T(ransactWrite). */
  readonly calls: string;
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly medianMs: number;
}

/** Lives the withdrawal of the story some times over, and counts every step of it. */
export async function measureOperations(
  stage: Stage & { readonly cloudUrl: string },
  proxy: CountingProxy,
  rounds: number,
): Promise<OperationCost[]> {
  const measured = new Map<string, { calls: CountedCall[]; ms: number }[]>();
  const measure = async <Answer>(name: string, operation: () => Promise<Answer>): Promise<Answer> => {
    await fetch(`${stage.cloudUrl}/_local/drained`, { method: 'POST' });
    proxy.take();
    const startedAtMs = performance.now();
    const answer = await operation();
    const ms = performance.now() - startedAtMs;
    measured.set(name, [...(measured.get(name) ?? []), { calls: proxy.take(), ms }]);
    return answer;
  };

  const phone = await onThePhone(stage, anna);
  await withNothingOpen(phone);
  await phone.enrol();
  const atm = await atTheMachine(stage);
  for (let round = 0; round < rounds; round += 1) {
    await measure('read the session', () => phone.session());
    const { id } = await measure('start', () => phone.start('cash-withdrawal'));
    await measure('save a draft', () => phone.saveDraft(id, 'amount', { amountMinor: '10' }));
    const asked = await measure('answer a step (and read the balance)', () =>
      phone.answer(id, 'amount', { accountId: 'current', amountMinor: 10_00 }),
    );
    await measure('approve (intend, hold, record)', () => phone.approve(asked));
    await measure('begin a visit', () => atm.readCard('tok_anna-debit'));
    await measure('take over (and read the balance)', () => atm.takeOver(id));
    const authorization = await measure('authorize', () => atm.authorize(id));
    await measure('complete (intend, capture, record)', () =>
      atm.dispensed(authorization, authorization.dispense),
    );
    await measure('end a visit', () => atm.goodbye());
  }
  return [...measured].map(([name, times]) => ({
    name,
    ...costOf(times.at(-1)?.calls ?? []),
    medianMs: median(times.map(({ ms }) => ms)),
  }));
}

const costOf = (calls: readonly CountedCall[]) => ({
  calls: calls.map(({ operation }) => operation[0]).join(''),
  readUnits: sum(calls.map(({ readUnits }) => readUnits)),
  writeUnits: sum(calls.map(({ writeUnits }) => writeUnits)),
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
