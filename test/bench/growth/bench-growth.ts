import { join } from 'node:path';
import { startEngine } from '../../../infra/local/engine.ts';
import { inFreshProcess } from '../fresh-process.ts';
import type { Part } from '../part.ts';
import { inColumns, inMs } from '../table.ts';
import type { Grown, GrowthTask, OperationCost } from './grow.ts';

const SIZES = [1_000, 100_000, 1_000_000];
const OPEN = [1, 4, 8];
/** For each size. What is not there by then is not waited for, and the table says how many there were. */
const FILL_AT_MOST_MS = 90_000;

/** What an operation costs in a table of so many customers, and for a customer with so much open. */
export const benchGrowth =
  (sizes: readonly number[] = SIZES): Part =>
  async (folder) => {
    const engineFile = join(folder, 'growth.sqlite');
    const engine = await startEngine({ dataFile: engineFile });
    try {
      const task: GrowthTask = { sizes, open: OPEN, fillAtMostMs: FILL_AT_MOST_MS, engineFile };
      const grown = await inFreshProcess<Grown>(
        join(import.meta.dirname, 'grow.ts'),
        [JSON.stringify(task)],
        {
          AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
        },
      );
      show(grown);
      return { method: task, ...grown };
    } finally {
      await engine.stop();
    }
  };

function show({ sizes, open }: Grown): void {
  console.log(
    '\nGrowth. Method: a table on disk without a stream, filled with sessions of 1 KB, and their entries in the index, within the engine’s file; then the same few ' +
      'things at each size, one caller, no gateway; medians; calls and capacity units as the engine counted them.\n',
  );
  for (const { customers, wanted, filledPerS } of sizes) {
    const short = customers < wanted ? `, of ${wanted} that there was no time for` : '';
    console.log(`  ${customers} customers${short}; filled at ${filledPerS.toFixed(0)} a second.`);
  }
  console.log(
    `\n${tableOf(
      'customers',
      sizes.map(({ customers, operations }) => [customers, operations]),
    )}`,
  );
  console.log(
    `\n${tableOf(
      'open transactions',
      open.map((one) => [one.open, one.operations]),
    )}`,
  );
}

const tableOf = (what: string, rows: readonly (readonly [number, readonly OperationCost[]])[]): string =>
  inColumns(
    ['operation', what, 'calls', 'units', 'median'],
    (rows[0]?.[1] ?? []).flatMap(({ operation }) =>
      rows.flatMap(([count, operations]) =>
        operations
          .filter((one) => one.operation === operation)
          .map(({ calls, units, medianMs }) => [operation, count, calls, units, inMs(medianMs)]),
      ),
    ),
  );
