import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JourneyName, walk } from '../../../bench/journeys/journey.ts';
import { openWalkingBank, type WalkingBank } from '../../../bench/journeys/walking-bank.ts';
import { type Cost, costsOf, operationsIn, unitsIn } from '../../../support/bank-costs.ts';

/** The calls of each request of a journey, and the most capacity units that they may consume together. */
const WANTED: Readonly<Record<JourneyName, Readonly<Record<string, readonly [string, number]>>>> = {
  plain: {
    'start at the machine': ['GetItem PutItem', 4],
    'answer a step': ['GetItem PutItem', 3],
    'hand over': ['GetItem PutItem', 4],
    'accept on the phone': ['GetItem PutItem', 4],
    'read on the phone': ['GetItem', 1],
    'end on the phone': ['GetItem TransactWriteItems', 10],
  },
  deposit: {
    'start at the machine': ['GetItem PutItem', 4],
    'count the cash': ['GetItem GetItem PutItem TransactWriteItems PutItem', 18],
    'hand over': ['GetItem PutItem', 4],
    'accept on the phone': ['GetItem PutItem', 4],
    'read on the phone': ['GetItem', 1],
    'complete on the phone': ['GetItem PutItem GetItem TransactWriteItems TransactWriteItems', 25],
  },
};

describe('a journey from a machine to the phone', () => {
  let bank: WalkingBank;

  beforeAll(async () => {
    bank = await openWalkingBank(1, { quiet: true });
  });
  afterAll(() => bank.close());

  it.each(Object.keys(WANTED) as JourneyName[])(
    'costs no call and no unit more than it must: %s',
    async (journey) => {
      const [traveller] = bank.travellers;
      if (!traveller) throw new Error('Nobody has set out.');
      // The first one reads what a function keeps.
      await walk(journey, traveller, bank.line);

      const costs = new Map<string, Cost[]>();
      await walk(journey, traveller, bank.line, async (name, deed) => {
        let answer: Awaited<ReturnType<typeof deed>> | undefined;
        costs.set(
          name,
          await costsOf(async () => {
            answer = await deed();
          }),
        );
        return answer as Awaited<ReturnType<typeof deed>>;
      });

      const calls = [...costs].map(([name, each]) => [name, operationsIn(each)]);
      expect(calls).toEqual(
        Object.entries(WANTED[journey]).map(([name, [operations]]) => [name, operations]),
      );
      for (const [name, [, unitsMax]] of Object.entries(WANTED[journey])) {
        expect(unitsIn(costs.get(name) ?? []), name).toBeLessThanOrEqual(unitsMax);
      }
    },
  );
});
