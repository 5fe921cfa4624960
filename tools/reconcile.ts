import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Sentence } from '../infra/local/sentence.ts';
import { dayOf } from '../shared/aws/journal/journal.ts';
import { reconcileDay } from '../shared/aws/reconcile-day.ts';
import { ListUnreadable, NetworkList } from '../shared/reconciliation/network-list.ts';
import { Day, type DifferenceFound } from '../shared/reconciliation/reconciliation.ts';
import { differenceInText, reportInText } from './reconcile/in-text.ts';
import { reachTables } from './reconcile/reach-tables.ts';

const USAGE = `Reconcile a day (UTC): npm run reconcile -- --day 2026-11-21
  --network staffetta-atm=list.csv   compare with a network's own list; may be given for each network
  --json                             for programs: one line for each difference, then the report
  --engine http://127.0.0.1:4002 --data .staffetta
                                     as npm start says them, under DynamoDB and state
In the cloud: set SESSION_TABLE, LEDGER_TABLE, JOURNAL_TABLE and the usual variables of AWS.`;

/** Clean; not clean; not done. */
const EXIT = { clean: 0, differs: 1, failed: 2 } as const;

// npm run reconcile: what the end of a day came to, difference by difference. It writes nothing.
try {
  const { day, lists, json, ...where } = readArguments();
  await reachTables(where);
  const found = (difference: DifferenceFound) =>
    console.log(json ? JSON.stringify(difference) : differenceInText(difference));
  if (!json) console.log(`\nReconciliation of ${day} (UTC)\n`);
  const { report, terminals } = await reconcileDay(day, Date.now(), { lists, found });
  const { differences: _, ...summary } = report;
  console.log(json ? JSON.stringify({ ...summary, terminals }) : reportInText(report, terminals));
  process.exitCode = report.isClean ? EXIT.clean : EXIT.differs;
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.failed;
}

function readArguments() {
  const { values } = parsed();
  const day = Day.safeParse(values.day);
  if (!day.success || !URL.canParse(values.engine)) throw new Sentence(USAGE);
  return {
    day: day.data,
    lists: listsIn(values.network ?? []),
    json: values.json,
    engine: values.engine,
    data: values.data,
  };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        day: { type: 'string', default: dayOf(Date.now()) },
        network: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
        engine: { type: 'string', default: 'http://127.0.0.1:4002' },
        data: { type: 'string', default: '.staffetta' },
      },
    });
  } catch (cause) {
    throw new Sentence(USAGE, { cause });
  }
}

function listsIn(named: readonly string[]): Map<string, NetworkList> {
  return new Map(
    named.map((each) => {
      const [network = '', file = ''] = each.split('=');
      if (!network || !file)
        throw new Sentence(`Name the network and its list: --network staffetta-atm=list.csv`);
      return [network, readList(file)];
    }),
  );
}

function readList(file: string): NetworkList {
  try {
    return NetworkList.read(readFileSync(file, 'utf8'));
  } catch (cause) {
    const isKnown = cause instanceof ListUnreadable || (cause as NodeJS.ErrnoException).code !== undefined;
    if (!isKnown) throw cause;
    throw new Sentence(`The list ${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
}
