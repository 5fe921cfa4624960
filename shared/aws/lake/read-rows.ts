import { GetQueryResultsCommand } from '@aws-sdk/client-athena';
import type * as z from 'zod';
import { type Answered, athena } from './ask.ts';

/** What GetQueryResults gives at once. */
const ROWS_PER_CALL = 1000;

/** More than any measure has: who asks for more has asked for something else. */
export const ROWS_MAX = 20_000;

/**
 * The rows of an answer, of the form that a schema gives: Athena says everything as text, beside what it is.
 *
 * @throws if a row is not of this form, or there are more than `ROWS_MAX`.
 */
export async function readRows<Row extends z.ZodType>(
  { executionId }: Answered,
  row: Row,
): Promise<z.output<Row>[]> {
  const rows: z.output<Row>[] = [];
  let token: string | undefined;
  let isFirst = true;
  do {
    const { ResultSet, NextToken } = await athena().send(
      new GetQueryResultsCommand({
        QueryExecutionId: executionId,
        MaxResults: ROWS_PER_CALL,
        ...(token && { NextToken: token }),
      }),
    );
    const columns = ResultSet?.ResultSetMetadata?.ColumnInfo ?? [];
    // The first row of all is the header.
    for (const { Data = [] } of (ResultSet?.Rows ?? []).slice(isFirst ? 1 : 0)) {
      const cells = columns.map(({ Name = '', Type = '' }, at) => [
        Name,
        cellOf(Data[at]?.VarCharValue, Type),
      ]);
      rows.push(row.parse(Object.fromEntries(cells)));
    }
    if (rows.length > ROWS_MAX) throw new Error(`An answer has more than ${ROWS_MAX} rows.`);
    isFirst = false;
    token = NextToken;
  } while (token);
  return rows;
}

function cellOf(said: string | undefined, type: string): string | number | boolean | null {
  if (said === undefined) return null;
  if (/^(tinyint|smallint|integer|int|bigint|float|real|double|decimal)/.test(type)) return Number(said);
  return type === 'boolean' ? said === 'true' : said;
}
