import type { Cost } from './cost.ts';
import type { Demand } from './demand.ts';
import type { Load } from './limits.ts';

/** What each priced thing is, for people. */
const nameOf: Readonly<Record<string, string>> = {
  readUnits: 'DynamoDB read units',
  writeUnits: 'DynamoDB write units',
  storedGb: 'DynamoDB storage, GB',
  backedUpGb: 'DynamoDB recovery to a point in time, GB',
  apiRequests: 'API Gateway requests',
  lambdaRequests: 'Lambda invocations',
  lambdaGbSeconds: 'Lambda GB-seconds',
  events: 'EventBridge events',
  archivedGb: 'EventBridge archive, GB taken in',
  sqsRequests: 'SQS requests',
  schedules: 'EventBridge Scheduler calls',
  firehoseGb: 'Firehose, GB as it counts them',
  lakePuts: 'S3 files written',
  lakeGb: 'S3 storage of facts, GB',
  scannedTb: 'Athena, TB read by watch-balance',
  keyRequests: 'KMS requests',
  loggedGb: 'CloudWatch logs, GB',
  traces: 'X-Ray traces',
  transferredGb: 'Transfer to the internet, GB',
  alarms: 'CloudWatch alarms',
  ownMetrics: 'CloudWatch metrics of our own',
  keys: 'KMS keys',
};

const MILLION = 1e6;

export function inText(demand: Demand, costs: readonly Cost[], loads: readonly Load[]): string {
  const all = costs.reduce((sum, { usdPerMonth }) => sum + usdPerMonth, 0);
  const perMillion = demand.journeysPerMonth > 0 ? (all / demand.journeysPerMonth) * MILLION : 0;
  const exceeded = loads.filter(({ isExceeded }) => isExceeded);
  return [
    `${number(demand.journeysPerMonth)} journeys a month; ${number(demand.journeysPerSAtPeak)} a second at the peak.`,
    '',
    ...rows([
      ['what a month takes', 'quantity', 'USD a month'],
      ...costs.map(({ what, quantity, usdPerMonth }) => [
        nameOf[what] ?? what,
        number(quantity),
        number(usdPerMonth),
      ]),
      ['all of it', '', number(all)],
      ['for a million journeys', '', number(perMillion)],
    ]),
    '',
    ...rows([
      ['what the peak asks', 'of', 'limit', ''],
      ...loads.map(({ of, atPeak, limit, isExceeded, adjustable }) => [
        of,
        number(atPeak),
        number(limit),
        isExceeded ? `exceeded; ${adjustable ? 'can be raised' : 'CANNOT be raised'}` : '',
      ]),
    ]),
    '',
    ...rows([
      ['the busiest key of a kind, at the peak', 'reads a second', 'writes a second'],
      ...demand.hottest.map(({ key, reads, writes }) => [key, number(reads), number(writes)]),
    ]),
    '',
    exceeded.length === 0 ? 'Nothing is exceeded.' : `Exceeded: ${exceeded.map(({ of }) => of).join('; ')}.`,
  ].join('\n');
}

/** Words to the left, numbers to the right. */
function rows(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((cell, at) =>
        at === 0 || at === 3 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

const number = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : 0 });
