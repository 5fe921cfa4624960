import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { physicalName } from '../../infra/local/resources/world.ts';
import { Sentence } from '../../infra/local/sentence.ts';
import { readAssembly } from '../../infra/local/template/assembly.ts';

/** By which output of the templates each table is known. */
const TABLES = {
  SESSION_TABLE: 'SessionsTableName',
  LEDGER_TABLE: 'LedgerTableName',
  JOURNAL_TABLE: 'JournalTableName',
} as const;

/** Points this process at the tables: at those that the environment names, else at those of `npm start`. */
export async function reachTables({
  engine,
  data,
}: {
  readonly engine: string;
  readonly data: string;
}): Promise<void> {
  if (Object.keys(TABLES).every((name) => process.env[name])) return;
  const assembly = join(data, 'cdk.out');
  if (!existsSync(assembly)) {
    throw new Sentence(
      `Nothing has ever run in ${data}. Start the system with npm start, or name its folder: --data`,
    );
  }
  await fetch(engine).catch((cause: unknown) => {
    throw new Sentence(
      `No DynamoDB answers at ${engine}. Start the system with npm start, or say where it is: --engine`,
      {
        cause,
      },
    );
  });
  Object.assign(process.env, tablesOf(assembly), {
    AWS_ENDPOINT_URL_DYNAMODB: engine,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'nobody',
    AWS_SECRET_ACCESS_KEY: 'nothing',
  });
}

function tablesOf(assembly: string): Record<string, string> {
  const names = readAssembly(assembly).flatMap((stack) =>
    Object.entries(TABLES).flatMap(([variable, output]) => {
      const value = stack.template.Outputs?.[output]?.Value as { readonly Ref?: string } | undefined;
      return value?.Ref
        ? [[variable, physicalName(undefined, { stack: stack.name, logicalId: value.Ref })]]
        : [];
    }),
  );
  return Object.fromEntries(names);
}
