import { setTimeout as wait } from 'node:timers/promises';
import {
  AthenaClient,
  GetQueryExecutionCommand,
  type GetQueryExecutionCommandOutput,
  paginateGetQueryResults,
  StartQueryExecutionCommand,
  type StartQueryExecutionCommandInput,
} from '@aws-sdk/client-athena';

const nobody = {
  region: 'eu-south-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
};

/** An analyst who asks, waits and reads, as the SDK lets anybody. */
export function analystAt(endpoint: string, where: { database: string; workGroup: string }) {
  const client = new AthenaClient({ ...nobody, endpoint });
  const begin = async (QueryString: string, more: Partial<StartQueryExecutionCommandInput> = {}) => {
    const { QueryExecutionId = '' } = await client.send(
      new StartQueryExecutionCommand({
        QueryString,
        WorkGroup: where.workGroup,
        QueryExecutionContext: { Database: where.database },
        ...more,
      }),
    );
    return QueryExecutionId;
  };
  const end = async (QueryExecutionId: string) => {
    for (;;) {
      const { QueryExecution: told }: GetQueryExecutionCommandOutput = await client.send(
        new GetQueryExecutionCommand({ QueryExecutionId }),
      );
      if (told?.Status?.State !== 'QUEUED' && told?.Status?.State !== 'RUNNING') return told;
      await wait(5);
    }
  };
  const rowsOf = async (QueryExecutionId: string, pageSize?: number) => {
    const pages = paginateGetQueryResults({ client, ...(pageSize && { pageSize }) }, { QueryExecutionId });
    const rows: (string | undefined)[][] = [];
    for await (const { ResultSet } of pages) {
      for (const { Data = [] } of ResultSet?.Rows ?? [])
        rows.push(Data.map(({ VarCharValue }) => VarCharValue));
    }
    return rows;
  };
  return {
    client,
    begin,
    end,
    rowsOf,
    /** What a query answers, its head first. */
    ask: async (sql: string) => {
      const id = await begin(sql);
      const told = await end(id);
      if (told?.Status?.State !== 'SUCCEEDED') throw new Error(told?.Status?.StateChangeReason);
      return rowsOf(id);
    },
    /** Why a query failed. */
    reasonOf: async (sql: string) => (await end(await begin(sql)))?.Status?.StateChangeReason,
  };
}
