import type { Faults } from '../world/fault.ts';
import type { Deed, History } from './history.ts';

/** Whether a history still goes wrong. */
export type GoesWrong = (history: History) => Promise<boolean>;

const TRIES_MAX = 3_000;

/**
 * The smallest history found that still goes wrong: deeds are left out, then what they meet, one after the other, as
 * long as any of it can be. Everything else stays as the seed drew it.
 */
export async function shrink(history: History, goesWrong: GoesWrong): Promise<History> {
  let smallest = history;
  let tries = 0;
  for (;;) {
    const smaller = await firstThat(smallerThan(smallest), async (candidate) => {
      tries += 1;
      return tries <= TRIES_MAX && (await goesWrong(candidate));
    });
    if (!smaller) return smallest;
    smallest = smaller;
  }
}

async function firstThat(
  candidates: Iterable<History>,
  fits: (candidate: History) => Promise<boolean>,
): Promise<History | undefined> {
  for (const candidate of candidates) if (await fits(candidate)) return candidate;
  return undefined;
}

/** Every history that is a little smaller: the largest steps first. */
function* smallerThan(history: History): Generator<History> {
  const { deeds, night } = history;
  for (const at of deeds.keys()) yield { ...history, deeds: deeds.toSpliced(at, 1) };
  for (const name of ['clock', 'relay', 'queues'] as const) {
    if (night[name].some(Boolean)) yield { ...history, night: { ...night, [name]: [] } };
  }
  for (const [at, deed] of deeds.entries()) {
    for (const smaller of smallerDeeds(deed)) yield { ...history, deeds: deeds.with(at, smaller) };
  }
  for (const name of ['clock', 'relay', 'queues'] as const) {
    for (const faults of withOneLess(night[name])) yield { ...history, night: { ...night, [name]: faults } };
  }
}

function* smallerDeeds(deed: Deed): Generator<Deed> {
  const { beside, faults } = deed;
  if (beside) {
    const { beside: _, ...alone } = deed;
    yield alone;
    yield { ...beside };
    for (const smaller of smallerDeeds(beside)) yield { ...deed, beside: smaller };
  }
  if (deed.isStale) yield { ...deed, isStale: false };
  if (faults.length > 1) yield { ...deed, faults: faults.slice(0, -1) };
  for (const [times, each] of faults.entries()) {
    if (each.filter(Boolean).length > 1) yield { ...deed, faults: faults.with(times, []) };
  }
  for (const [times, each] of faults.entries()) {
    for (const fewer of withOneLess(each)) yield { ...deed, faults: faults.with(times, fewer) };
  }
}

function* withOneLess(faults: Faults): Generator<Faults> {
  for (const [at, fault] of faults.entries()) {
    if (fault) yield faults.with(at, undefined);
  }
}
