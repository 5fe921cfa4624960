import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { ResultColumn } from './duckdb.ts';
import { withParameters } from './parameters.ts';
import type { Queries } from './queries.ts';
import type { QueryRow } from './query-table.ts';

const QUERY_CHARACTERS_MAX = 262_144;
const ROWS_PER_PAGE_MAX = 1_000;

const StartQueryExecution = z.object({
  QueryString: z.string().min(1).max(QUERY_CHARACTERS_MAX),
  ClientRequestToken: z.string().min(32).max(128).optional(),
  QueryExecutionContext: z
    .object({ Database: z.string().default('default'), Catalog: z.string().optional() })
    .default({
      Database: 'default',
    }),
  ResultConfiguration: z.object({ OutputLocation: z.string().optional() }).optional(),
  WorkGroup: z.string().default('primary'),
  ExecutionParameters: z.array(z.string()).optional(),
});
const Named = z.object({ QueryExecutionId: z.string() });
const GetQueryResults = Named.extend({
  NextToken: z.string().regex(/^\d+$/).default('0'),
  MaxResults: z.int().min(1).max(ROWS_PER_PAGE_MAX).default(ROWS_PER_PAGE_MAX),
});

/** Answers a call of the Athena API; throws `CloudRefusal` with the code that it would answer. */
export function answerQueryCall(operation: string, body: unknown, queries: Queries): unknown {
  try {
    return answer(operation, body, queries);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new CloudRefusal(400, 'InvalidRequestException', z.prettifyError(error));
  }
}

function answer(operation: string, body: unknown, queries: Queries): unknown {
  switch (operation) {
    case 'StartQueryExecution':
      return start(StartQueryExecution.parse(body), queries);
    case 'GetQueryExecution':
      return { QueryExecution: described(queries.find(Named.parse(body).QueryExecutionId)) };
    case 'GetQueryResults':
      return results(GetQueryResults.parse(body), queries);
    case 'StopQueryExecution':
      queries.cancel(Named.parse(body).QueryExecutionId);
      return {};
    default:
      throw new CloudRefusal(400, 'UnknownOperationException', `${operation} is not run on this machine.`);
  }
}

function start(wanted: z.output<typeof StartQueryExecution>, queries: Queries) {
  const id = queries.ask(
    {
      sql: withParameters(wanted.QueryString, wanted.ExecutionParameters ?? []),
      database: wanted.QueryExecutionContext.Database,
      workGroup: wanted.WorkGroup,
      outputLocation: wanted.ResultConfiguration?.OutputLocation,
    },
    wanted.ClientRequestToken ?? randomUUID(),
  );
  return { QueryExecutionId: id };
}

function described(row: QueryRow) {
  const { sql, database } = JSON.parse(row.request) as { sql: string; database: string };
  const endMs = row.completed_at_ms ?? Date.now();
  const beganMs = row.began_at_ms ?? endMs;
  return {
    QueryExecutionId: row.id,
    Query: sql,
    StatementType: 'DML',
    ResultConfiguration: { OutputLocation: row.location },
    ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
    QueryExecutionContext: { Database: database.toLowerCase(), Catalog: 'awsdatacatalog' },
    Status: {
      State: row.state,
      ...(row.reason !== null && {
        StateChangeReason: row.reason,
        AthenaError: { ErrorCategory: 2, ErrorType: 1, Retryable: false, ErrorMessage: row.reason },
      }),
      SubmissionDateTime: row.submitted_at_ms / 1_000,
      ...(row.completed_at_ms !== null && { CompletionDateTime: row.completed_at_ms / 1_000 }),
    },
    Statistics: {
      EngineExecutionTimeInMillis: endMs - beganMs,
      QueryQueueTimeInMillis: beganMs - row.submitted_at_ms,
      TotalExecutionTimeInMillis: endMs - row.submitted_at_ms,
      // Nobody pays for what is read on this machine.
      DataScannedInBytes: 0,
      ...(row.manifest !== null && { DataManifestLocation: row.manifest }),
      ResultReuseInformation: { ReusedPreviousResult: false },
    },
    WorkGroup: row.work_group,
    EngineVersion: { EffectiveEngineVersion: 'Athena engine version 3' },
    SubstatementType: 'SELECT',
  };
}

function results(
  { QueryExecutionId, NextToken, MaxResults }: z.output<typeof GetQueryResults>,
  queries: Queries,
) {
  const { rows, next } = queries.results(QueryExecutionId, Number(NextToken), MaxResults);
  const columns = JSON.parse(queries.find(QueryExecutionId).columns ?? '[]') as readonly ResultColumn[];
  return {
    UpdateCount: 0,
    ResultSet: {
      Rows: rows.map((row) => ({ Data: row.map((text) => (text === null ? {} : { VarCharValue: text })) })),
      ResultSetMetadata: { ColumnInfo: columns.map(columnInfo) },
    },
    ...(next !== undefined && { NextToken: String(next) }),
  };
}

function columnInfo({ name, type }: ResultColumn) {
  return {
    CatalogName: 'hive',
    SchemaName: '',
    TableName: '',
    Name: name,
    Label: name,
    Type: type,
    Precision: PRECISIONS[type] ?? 0,
    Scale: 0,
    Nullable: 'UNKNOWN',
    CaseSensitive: type === 'varchar',
  };
}

const PRECISIONS: Readonly<Record<string, number>> = {
  varchar: 2_147_483_647,
  bigint: 19,
  integer: 10,
  double: 17,
};
