import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openapiDocument } from '../../shared/contract/openapi/openapi-document.ts';
import { routes } from '../../shared/contract/routes.ts';
import { aRequest, askersAt, type Draft } from '../fuzz/contract/a-request.ts';
import { askInProcess } from '../fuzz/contract/ask-in-process.ts';
import { type Document, type Operation, readPublished } from '../fuzz/contract/published.ts';
import { type ClaimsAsker, setScenes } from '../fuzz/contract/scenes.ts';
import { verdictOf } from '../fuzz/contract/verdict.ts';
import { inWords } from '../fuzz/contract/wire.ts';
import { Tally } from '../fuzz/tally.ts';
import { expectBalancedBooks } from '../support/bank-books.ts';
import { useLake } from '../support/bank-lake.ts';
import { useBank } from '../support/bank-under-test.ts';

useBank();
useLake();
beforeAll(() => {
  // Of the one cloud beside the bank, the lake's; nothing was anchored there.
  process.env['ANCHOR_BUCKET'] = process.env['LAKE_BUCKET'];
});
afterAll(expectBalancedBooks);

const published = readPublished(openapiDocument(routes, '0.0.0') as unknown as Document);

const SEED = 20261122;
/** Of each door, so many in each lot; after a lot, the customers are others. */
const LOT = 13;
const LOTS = 3;
const SLOW_MS = 120_000;

const tally = new Tally();
const reached = new Map<string, Set<string>>();

/** Doors that were done what they are asked to at least once, and not only refused, of so many. */
const DEEP_MIN = 64;

afterAll(() => {
  const done = published.operations.filter(({ id }) => [...(reached.get(id) ?? [])].some(isDone));
  if (process.env['TELL']) {
    console.log(
      tally.inWords(),
      published.operations.filter((each) => !done.includes(each)).map(({ id }) => id),
    );
  }
  expect(done.length).toBeGreaterThanOrEqual(DEEP_MIN);
  expect(tally.tried).toBeGreaterThanOrEqual(3_000);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
});

const isDone = (verdict: string): boolean => verdict.startsWith('answered');

/** These are done only while the customers are just where they were put. */
const FIRST = [
  'approveTransaction',
  'acceptHandOver',
  'handBack',
  'countDeposit',
  'completeWithdrawal',
  'authorizeWithdrawal',
  'answerStep',
];
/** After these a customer is no more where they were, so they come last. */
const LAST = ['detachChannel', 'endVisit', 'dismissAssistance', 'endAssistance', 'removeDevice', 'eraseData'];
const turnOf = ({ id }: Operation): number => (FIRST.includes(id) ? -1 : LAST.indexOf(id) + 1);
const inOrder = published.operations.toSorted((one, other) => turnOf(one) - turnOf(other));

it.each(Array.from({ length: LOTS }, (_, lot) => lot))(
  'every door answers or refuses as the document says, whatever it is asked: lot %i',
  async (lot) => {
    const scenes = await setScenes();
    const wrong: string[] = [];
    for (const [index, operation] of inOrder.entries()) {
      const seed = SEED + lot * inOrder.length + index;
      const able = scenes.filter(
        (scene) => operation.scopes.length === 0 || askersAt(operation, scene).length > 0,
      );
      const those = able.filter(
        (_, each) => able.length < 3 || FIRST.includes(operation.id) || (each + index + lot) % 3 === 0,
      );
      const drafts = fc.oneof(...those.map((scene) => aRequest(operation, scene, published)));
      for (const draft of fc.sample(drafts, { seed, numRuns: LOT })) wrong.push(...(await faultsOf(draft)));
    }
    expect(wrong).toEqual([]);
  },
  SLOW_MS,
);

async function faultsOf(draft: Draft<ClaimsAsker>): Promise<string[]> {
  const heard = await askInProcess(draft);
  const asked = published.operations.find(({ method, path }) => `${method} ${path}` === heard.routeKey);
  try {
    const verdict = verdictOf(asked ?? draft.operation, heard, published);
    tally.count(verdict);
    const { id } = asked ?? draft.operation;
    reached.set(id, (reached.get(id) ?? new Set()).add(verdict));
    return [];
  } catch (wrong) {
    return [`${wrong} Asked by ${draft.asker?.name}: ${inWords(draft)}`];
  }
}
