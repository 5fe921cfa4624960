import { GetQueryResultsCommand } from '@aws-sdk/client-athena';
import type * as z from 'zod';
import { type Answered, athena } from './ask.ts';

/** What GetQueryResults gives at once. */
const ROWS_PER_CALL = 1000;

/** More than any measure has. */
const ROWS_MAX = 20_000;

/** Of all rows, so many after so many. */
export interface Part {
  readonly offset: number;
  readonly limit: number;
}

/**
 * The rows of an answer, of the form that a schema gives: Athena says everything as text, beside what it is.
 *
 * @throws if a row is not of this form.
 */
export async function readRows<Row extends z.ZodType>(
  { executionId }: Answered,
  row: Row,
  { offset, limit }: Part = { offset: 0, limit: ROWS_MAX },
): Promise<z.output<Row>[]> {
  const rows: z.output<Row>[] = [];
  // The first row of all is the header.
  let skipped = -1;
  let token: string | undefined;
  do {
    const { ResultSet, NextToken } = await athena().send(
      new GetQueryResultsCommand({
        QueryExecutionId: executionId,
        MaxResults: ROWS_PER_CALL,
        ...(token && { NextToken: token }),
      }),
    );
    const columns = ResultSet?.ResultSetMetadata?.ColumnInfo ?? [];
    for (const { Data = [] } of ResultSet?.Rows ?? []) {
      skipped += 1;
      if (skipped <= offset) continue;
      if (rows.length === limit) return rows;
      const cells = columns.map(({ Name = '', Type = '' }, at) => [
        Name,
        cellOf(Data[at]?.VarCharValue, Type),
      ]);
      rows.push(row.parse(Object.fromEntries(cells)));
    }
    token = NextToken;
  } while (token);
  return rows;
}

function cellOf(said: string | undefined, type: string): string | number | boolean | null {
  if (said === undefined) return null;
  if (/^(tinyint|smallint|integer|int|bigint|float|real|double|decimal)/.test(type)) return Number(said);
  return type === 'boolean' ? said === 'true' : said;
}
