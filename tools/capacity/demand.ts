import { DUE_SHARDS } from '../../shared/aws/sessions/session-item.ts';
import { subscriptions } from '../../shared/contract/subscriptions.ts';
import type { JourneyUnits } from './measured-units.ts';

export interface Scenario {
  readonly customers: number;
  /** Begun by each customer, on average. */
  readonly journeysPerDay: number;
  /** How many times the average the busiest minute is. */
  readonly peak: number;
}

export type Assumptions = Readonly<Record<string, number>>;

/** What a scenario asks of AWS: each priced thing for a month, and each limited thing at the peak. */
export interface Demand {
  readonly journeysPerMonth: number;
  readonly journeysPerSAtPeak: number;
  readonly perMonth: Readonly<Record<string, number>>;
  readonly atPeak: Readonly<Record<string, number>>;
  /** Units a second at the peak, on the busiest key of each kind. */
  readonly hottest: readonly { readonly key: string; readonly reads: number; readonly writes: number }[];
}

const DAYS_IN_A_MONTH = 30;
const DAY_S = 86_400;
const GB = 1e9;
const QUARTER_HOURS_A_DAY = 96;

/** Sent to the queue, received and deleted: each is a request, where traffic is too thin to be taken in batches. */
const SQS_REQUESTS_OF_A_MESSAGE = 3;

/** Of what one journey costs, and how many there are. Costs are linear in journeys; what is kept, in customers as well. */
export function demandOf(scenario: Scenario, unit: JourneyUnits, assumed: Assumptions): Demand {
  const take = (name: string): number => {
    const value = assumed[name];
    if (value === undefined) throw new Error(`Nobody assumes ${name}.`);
    return value;
  };
  const { customers, journeysPerDay, peak } = scenario;
  const perDay = customers * journeysPerDay;
  const perMonth = perDay * DAYS_IN_A_MONTH;
  const perS = (perDay / DAY_S) * peak;
  const events = Object.values(unit.events).reduce((sum, count) => sum + count, 0);
  const heard = deliveriesOf(unit.events);
  const relays = events / take('eventsInOneRelay');
  const invocations = unit.requests + heard + relays;
  const seconds =
    (unit.requests * take('doorMs') + heard * take('listenerMs') + relays * take('relayMs')) / 1000;
  const scannedGb =
    (take('daysCountedEachQuarterHour') *
      perDay *
      events *
      take('bytesOfAFactPacked') *
      take('timesAQuestionReadsItsDays')) /
    GB;
  const keptGb =
    (customers * take('bytesKeptPerCustomer') + perDay * take('daysKept') * take('bytesKeptPerJourney')) / GB;
  const hottest = hottestOf(unit, perS, scenario, take);
  return {
    journeysPerMonth: perMonth,
    journeysPerSAtPeak: perS,
    perMonth: {
      readUnits: perMonth * unit.readUnits,
      writeUnits: perMonth * unit.writeUnits,
      storedGb: keptGb,
      backedUpGb: keptGb,
      apiRequests: perMonth * unit.requests,
      lambdaRequests: perMonth * invocations,
      lambdaGbSeconds: perMonth * seconds * take('memoryGb'),
      events: perMonth * events,
      archivedGb: (perMonth * unit.eventBytes) / GB,
      sqsRequests: perMonth * heard * SQS_REQUESTS_OF_A_MESSAGE,
      schedules: perMonth * take('schedulesPerJourney'),
      // Firehose counts each record as five kilobytes at least.
      firehoseGb: (perMonth * events * Math.max(take('bytesOfAFact'), 5_000)) / GB,
      lakePuts: take('lakeFilesAnHour') * 24 * DAYS_IN_A_MONTH,
      lakeGb: (perDay * take('daysKept') * events * take('bytesOfAFactPacked')) / GB,
      scannedTb: (scannedGb * QUARTER_HOURS_A_DAY * DAYS_IN_A_MONTH) / 1000,
      keyRequests: perMonth * take('keyRequestsPerJourney'),
      loggedGb: (perMonth * invocations * take('bytesLoggedPerInvocation')) / GB,
      traces: perMonth * invocations * take('tracedShare'),
      transferredGb: (perMonth * unit.requests * take('bytesAnsweredPerRequest')) / GB,
      alarms: take('alarms'),
      ownMetrics: take('ownMetrics'),
      keys: take('keys'),
    },
    atPeak: {
      apiRequestsPerS: perS * unit.requests,
      stageRequestsPerS: perS * unit.requests,
      concurrentFunctions: perS * seconds,
      tableReadsPerS: perS * unit.readUnits,
      tableWritesPerS: perS * unit.writeUnits,
      putEventsPerS: perS * events,
      deliveriesPerS: perS * (heard + events),
      firehoseRequestsPerS: perS * events,
      firehoseMbPerS: (perS * events * take('bytesOfAFact')) / 2 ** 20,
      schedulesAtOnce: perDay * take('schedulesPerJourney') * take('daysAScheduleWaits'),
      scannedGbAtOnce: scannedGb,
      partitionReadsPerS: Math.max(0, ...hottest.map(({ reads }) => reads)),
      partitionWritesPerS: Math.max(0, ...hottest.map(({ writes }) => writes)),
    },
    hottest,
  };
}

/** How many listeners hear the events of a journey. */
function deliveriesOf(events: JourneyUnits['events']): number {
  return Object.entries(events).reduce(
    (sum, [type, count]) => sum + count * subscriptions.filter((each) => each.events.includes(type)).length,
    0,
  );
}

/** Over how many keys of a kind the load is spread; whatever is not named here has a key for each journey. */
function hottestOf(
  { keys }: JourneyUnits,
  perS: number,
  { customers, journeysPerDay }: Scenario,
  take: (name: string) => number,
): Demand['hottest'] {
  const machines = Math.max(1, (customers * journeysPerDay) / take('journeysAMachineADay'));
  const spread: Readonly<Record<string, number>> = {
    product: 1,
    network: 1,
    'offer-arms': take('offers'),
    'offer-quota': take('offers'),
    terminal: machines,
    // Whoever hurries is through in a minute.
    customer: perS * 60,
  };
  const measured = Object.entries(keys)
    .filter(([key]) => key in spread)
    .map(([key, { readUnits, writeUnits }]) => ({
      key,
      reads: (perS * readUnits) / (spread[key] ?? 1),
      writes: (perS * writeUnits) / (spread[key] ?? 1),
    }));
  // A session that is due at another time leaves one place of the index and takes another.
  const moved = (perS * take('dueMovesPerJourney') * 2) / DUE_SHARDS;
  return [...measured, { key: 'a shard of the index of what is due', reads: 0, writes: moved }];
}
