import { type Problem, problemOf } from '../../client/problem.ts';
import type { Told } from '../machine/input.ts';

export const refused: Told = { is: 'told', that: 'refused' };
export const silence: Told = { is: 'told', that: 'silence' };

const FAULT = 500;

/** What a machine is told when the bank did not do what it asked: a "no", or nothing that could be relied on. */
export function toldOf(result: { error?: unknown; response: Response }): Told {
  const problem = problemOf(result);
  if (!problem) return result.response.status >= FAULT ? silence : refused;
  return toldOfProblem(problem);
}

function toldOfProblem({ code, prompts, machines }: Problem): Told {
  if (code === 'consent-needed' && prompts) return { is: 'told', that: 'consent-needed', asked: prompts };
  if (code === 'cash-unavailable') {
    const [nearest] = machines ?? [];
    return { is: 'told', that: 'not-here', ...(nearest && { nearest: nearest.name }) };
  }
  return refused;
}
