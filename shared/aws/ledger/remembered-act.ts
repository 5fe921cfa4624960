import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { MoneyDecline, type MoneyOutcome } from '../../cash/bank.ts';
import { MoneyAct } from '../../cash/money-act.ts';
import { type Refused, type Write, type Writes, writeTogether } from '../write-together.ts';
import { actKey, ledgerTableName, notThereYet } from './keys.ts';

const DONE: MoneyOutcome = { done: true };

/**
 * Carries an act out once: what it writes and the memory of it are one transaction, so neither is without the
 * other. A repeat finds the memory first and answers as it did then.
 *
 * Declines are remembered too. A hold that was declined for lack of funds stays declined although money has
 * come in since: whoever asks again, because the first answer was lost, must not get another one.
 *
 * `whenRefused` answers for an act that is not remembered and whose own conditions did not hold. Throws when the
 * same id was asked with another body, which is a bug of the caller.
 */
export async function once<Name extends string>(
  act: MoneyAct,
  writes: Writes<Name>,
  whenRefused: (refused: Refused<NoInfer<Name>>) => Promise<MoneyOutcome>,
): Promise<MoneyOutcome> {
  const refused = await writeTogether<Name | 'memory'>({ ...writes, memory: memoryOf(act, DONE) });
  if (!refused) return DONE;
  return refused.memory ? recall(act, refused.memory.item) : whenRefused(refused);
}

/** Nothing has to move for this act, now or ever: it is as if done. */
export const nothingToDo = (act: MoneyAct): Promise<MoneyOutcome> => settle(act, DONE);

/** Declines an act for good. Where it was answered before, the answer of then stands. */
export const decline = (act: MoneyAct, because: MoneyDecline): Promise<MoneyOutcome> =>
  settle(act, { done: false, because });

async function settle(act: MoneyAct, outcome: MoneyOutcome): Promise<MoneyOutcome> {
  const refused = await writeTogether({ memory: memoryOf(act, outcome) });
  return refused?.memory ? recall(act, refused.memory.item) : outcome;
}

const RememberedAct = z.object({ asked: MoneyAct, declined: MoneyDecline.optional() });

function memoryOf(act: MoneyAct, outcome: MoneyOutcome): Write {
  const declined = outcome.done ? undefined : outcome.because;
  return {
    Put: {
      TableName: ledgerTableName(),
      Item: { ...actKey(act.id), asked: act, declined } satisfies z.input<typeof RememberedAct> & object,
      ConditionExpression: notThereYet,
    },
  };
}

function recall(act: MoneyAct, item: unknown): MoneyOutcome {
  const { asked, declined } = RememberedAct.parse(item);
  if (!isDeepStrictEqual(asked, act)) {
    throw new Error(`The act ${act.id} was asked before with another body; an id names one act only.`);
  }
  return declined ? { done: false, because: declined } : DONE;
}
