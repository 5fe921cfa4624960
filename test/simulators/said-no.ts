import { type Problem, problemOf } from '../../web/client/problem.ts';

/** The API said no, in its own words. */
export class SaidNo extends Error {
  override readonly name = 'SaidNo';
  readonly problem: Problem | undefined;
  readonly response: Response;

  constructor(response: Response, problem: Problem | undefined) {
    super(problem ? `${problem.code}: ${problem.detail}` : `${response.status} ${response.statusText}`);
    this.problem = problem;
    this.response = response;
  }
}

interface Result<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What was answered, or `SaidNo`. */
export function answered<Data>(result: Result<Data>): Data {
  if (result.data === undefined) throw new SaidNo(result.response, problemOf(result));
  return result.data;
}
