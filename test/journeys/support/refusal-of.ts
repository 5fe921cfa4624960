import type { Problem } from '../../../web/client/problem.ts';
import { SaidNo } from '../../simulators/said-no.ts';

/** The refusal that something asked comes to. That it is done after all, or fails otherwise, fails the test. */
export async function refusalOf(asked: Promise<unknown>): Promise<Problem> {
  try {
    await asked;
  } catch (thrown) {
    if (thrown instanceof SaidNo && thrown.problem) return thrown.problem;
    throw thrown;
  }
  throw new Error('Nothing was refused.');
}
