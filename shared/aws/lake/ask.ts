import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  AthenaClient,
  GetQueryExecutionCommand,
  type QueryExecution,
  StartQueryExecutionCommand,
} from '@aws-sdk/client-athena';
import { environmentOf } from '../environment-of.ts';
import { keptClient } from '../kept-client.ts';

const ATTEMPTS_MAX = 4;

/** How often a question that failed by no fault of its own is asked anew. */
const RUNS_MAX = 3;

const FIRST_LOOK_MS = 100;
const LOOK_MS_MAX = 2_000;

/** The catalogue of Glue. */
const CATALOG = 'AwsDataCatalog';

export const athena = keptClient(() => new AthenaClient({ maxAttempts: ATTEMPTS_MAX }));

export interface Question {
  readonly sql: string;
  /** A question with the same SQL and the same name is one and the same: it runs once, whoever asks again. */
  readonly name: string;
  /** An answer that Athena has of others and that is no older will do. None: it is counted anew. */
  readonly mayBeMinutesOld?: number;
  /** How long whoever asks can wait. */
  readonly budgetMs: number;
}

export interface Answered {
  readonly executionId: string;
  /** Where Athena keeps the answer, as CSV with a header. */
  readonly location: string;
}

/** Athena could not answer. The reason is Athena's word of the query, which holds no customer. */
export class QuestionFailed extends Error {
  override readonly name = 'QuestionFailed';
}

/**
 * Asks, and waits for as long as the budget allows. Answers nothing if it is still being counted then: ask again, and
 * it is the same question that is waited for.
 *
 * @throws QuestionFailed if it failed every time.
 */
export async function ask(question: Question): Promise<Answered | undefined> {
  const untilMs = performance.now() + question.budgetMs;
  let reason = '';
  for (let run = 0; run < RUNS_MAX; run += 1) {
    const executionId = await start(question, run);
    const ended = await endOf(executionId, untilMs);
    if (!ended) return undefined;
    const { State: state, StateChangeReason, AthenaError: error } = ended.Status ?? {};
    if (state === 'SUCCEEDED') {
      return { executionId, location: ended.ResultConfiguration?.OutputLocation ?? '' };
    }
    reason = StateChangeReason ?? String(state);
    if (state === 'FAILED' && error?.Retryable === false) break;
  }
  throw new QuestionFailed(`Athena could not answer: ${reason}`);
}

/** A run that failed stays under its token, so that the next has another. */
async function start({ sql, name, mayBeMinutesOld }: Question, run: number): Promise<string> {
  const { QueryExecutionId = '' } = await athena().send(
    new StartQueryExecutionCommand({
      QueryString: sql,
      ClientRequestToken: createHash('sha256')
        .update(JSON.stringify([name, run, sql]))
        .digest('hex'),
      QueryExecutionContext: { Catalog: CATALOG, Database: environmentOf('LAKE_DATABASE') },
      WorkGroup: environmentOf('LAKE_WORKGROUP'),
      ...(mayBeMinutesOld !== undefined && {
        ResultReuseConfiguration: {
          ResultReuseByAgeConfiguration: { Enabled: true, MaxAgeInMinutes: mayBeMinutesOld },
        },
      }),
    }),
  );
  return QueryExecutionId;
}

/** Looks less and less often, and once more at the very end. */
async function endOf(executionId: string, untilMs: number): Promise<QueryExecution | undefined> {
  for (let lookMs = FIRST_LOOK_MS; ; lookMs = Math.min(2 * lookMs, LOOK_MS_MAX)) {
    const { QueryExecution: found } = await athena().send(
      new GetQueryExecutionCommand({ QueryExecutionId: executionId }),
    );
    const state = found?.Status?.State;
    if (state !== 'QUEUED' && state !== 'RUNNING') return found;
    const leftMs = untilMs - performance.now();
    if (leftMs <= 0) return undefined;
    await wait(Math.min(lookMs, leftMs));
  }
}
