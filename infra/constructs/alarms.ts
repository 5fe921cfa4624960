import { Duration } from 'aws-cdk-lib';
import { MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { schedules } from '../../shared/contract/clockwork.ts';
import type { Settings } from '../settings.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { Doors } from './doors.ts';
import type { FrontDoor } from './front-door.ts';
import type { Lake } from './lake.ts';
import type { LiveApi } from './live-api.ts';
import type { LiveLines } from './live-lines.ts';
import { ownMetric } from './own-metric.ts';
import type { Relay } from './relay.ts';
import type { Background } from './running.ts';
import type { StaffettaFunction } from './staffetta-function.ts';
import type { Subscriptions } from './subscriptions.ts';
import { WakingAlarm, type WakingAlarmProps } from './waking-alarm.ts';

const minute = Duration.minutes(1);
const quarter = Duration.minutes(15);
const hour = Duration.hours(1);
const day = Duration.days(1);

/** Events that are told this late no longer warn anybody in time. */
const relayBehindMsMax = 60_000;

/** Firehose gathers for a quarter of an hour; what lies there for an hour is not being written. */
const factsBehindSMax = 3_600;

/** Of a hundred answers, more failures than this are not a stray. */
const failedAnswersPercentMax = 1;

/** Misheard codes come one by one; so many within a quarter of an hour, in the whole house, are guesses. */
const wrongTriesPerQuarterMax = 50;

/** A page that asks too often is held back some times; a client that does not stop is, more often than this. */
const heldBackPerQuarterMax = 1_000;

/** CloudWatch adds no more than these up for one alarm. */
const metricsPerAlarmMax = 10;

/** What has lasted so long will not pass by itself. */
const minutesToBeSure = 5;

/** What is watched over: the API, the doors of a wing, what runs behind them, what is counted by, or what tells open channels. */
export interface Watched {
  readonly frontDoor?: FrontDoor;
  readonly doors?: Doors;
  readonly background?: Background;
  readonly lake?: Lake;
  readonly live?: { readonly api: LiveApi; readonly lines: LiveLines };
}

/** What should wake somebody, and nothing else: behind each alarm is something that a person must mend. */
export class Alarms extends Construct {
  private readonly settings: Settings;

  constructor(
    scope: Construct,
    id: string,
    settings: Settings,
    { frontDoor, doors, background, lake, live }: Watched,
  ) {
    super(scope, id);
    this.settings = settings;
    if (frontDoor) this.overFrontDoor(frontDoor);
    if (doors) this.moneyAtRisk(doors.all);
    if (background) this.overBackground(background);
    if (lake) this.overLake(lake);
    if (live) this.overLive(live);
  }

  private overFrontDoor(frontDoor: FrontDoor): void {
    this.answersFailing(frontDoor);
    this.heldBack();
    this.guessing(
      'WrongTries',
      'Many help codes and references found nobody: several people of the bank guess, or whoever has their sign-ins.',
      wrongTriesPerQuarterMax,
    );
    this.guessing(
      'TriesUsedUp',
      'Somebody of the bank went on after their last wrong code: they guess, or need help to help a customer.',
    );
  }

  private overBackground(background: Background): void {
    const { relay, anchoring, subscriptions, clockwork, reminding, exporting } = background;

    this.deadLetters(
      relay.deadLetters,
      'relay',
      'Events were never published; the stream still has them, for an hour.',
    );
    this.deadLetters(
      anchoring.deadLetters,
      'audit-unanchored',
      'Records of the audit were never anchored; the stream still has them, for an hour.',
    );
    this.auditAltered();
    this.deadLetters(clockwork.deadLetters, 'clockwork', 'A call by the clock was never made.');
    for (const { listener, undelivered, unprocessed } of subscriptions.all) {
      this.deadLetters(undelivered, `${listener.name}-undelivered`, `Events never reached ${listener.name}.`);
      this.deadLetters(unprocessed, `${listener.name}-unprocessed`, `${listener.name} gave events up.`);
    }
    this.deadLetters(reminding.undelivered, 'reminders-undelivered', 'A schedule could not call.');
    this.deadLetters(reminding.unprocessed, 'reminders-unprocessed', 'A reminder was given up.');
    this.relayBehind(relay);
    this.deadLetters(exporting.unprocessed, 'exports-unprocessed', 'An export could not be made.');
    this.offersFailing(subscriptions);
    this.offersUnread();
    for (const runner of clockwork.runners) this.silent(runner);
    this.notInBalance(
      'Dropped',
      'A transaction was dropped: it began, and nobody was told how it ended. That must never be.',
    );
    this.notInBalance(
      'UnknownCash',
      'Of some cash nobody knows what became of it, and it is past the time to know.',
    );
    this.notInBalance(
      'Orphans',
      'The lake has facts of transactions that never began: facts were lost on the way.',
    );
    this.balanceUncounted();
    this.dayNotClean(
      'UnknownOutcomes',
      'A day has ended, and of some cash nobody knows what became of it: read its report.',
    );
    this.dayNotClean(
      'Differing',
      'A day has ended, and sessions, books and messages differ: read its report, which names each difference.',
    );
    this.dayNotClean('RowsOff', 'The report of a day does not add up: a fault of the reconciliation itself.');
    this.counted('CashUnreported', 'A machine was told to dispense, and has not said what it did.');
    this.counted(
      'WakeFailures',
      'Somebody cannot be warned, or money waits half-way, at every try.',
      minutesToBeSure,
    );
    this.moneyAtRisk(clockwork.runners);
    for (const each of clockwork.runners) if (isCalledDaily(each.name)) this.dayFailed(each);
  }

  private overLake({ facts }: Lake): void {
    this.deadLetters(
      facts.undelivered,
      'facts-undelivered',
      'Events never reached the lake: nothing counts them until they are told again.',
    );
    this.wakeUp('facts-behind', {
      description: 'Facts wait to be written for more than an hour: the measures are behind.',
      metric: facts.metric('DeliveryToS3.DataFreshness', { period: minute, statistic: Stats.MAXIMUM }),
      above: factsBehindSMax,
      forMinutes: minutesToBeSure,
    });
    this.wakeUp('facts-failing', {
      description:
        'Firehose says in its log that facts could not be written, or had no day or kind: the latter lie under undelivered/, and nothing counts them.',
      metric: facts.metricComplaints({ period: minute, statistic: Stats.SUM }),
      above: 0,
    });
  }

  /** A channel that is not told looks by itself, so nothing here stands still: but all of them do, more than they need. */
  private overLive({ api, lines }: NonNullable<Watched['live']>): void {
    this.deadLetters(
      lines.deadLetters,
      'live-untold',
      'Open channels were not told of changes, at every try: they find out half a minute late.',
    );
    const failed = (metricName: string) =>
      api.stage.metric(metricName, { period: minute, statistic: Stats.SUM });
    this.wakeUp('live-failing', {
      description: 'No line can be opened: every open page asks each second instead.',
      metric: new MathExpression({
        label: 'lines that failed',
        expression: 'FILL(ours, 0) + FILL(theirs, 0)',
        usingMetrics: { ours: failed('IntegrationError'), theirs: failed('ExecutionError') },
        period: minute,
      }),
      above: 0,
      forMinutes: minutesToBeSure,
    });
  }

  private deadLetters(queue: DeadLetters, name: string, description: string): void {
    this.wakeUp(`${name}-dead-letters`, {
      description,
      metric: queue.metricApproximateNumberOfMessagesVisible({ period: minute, statistic: Stats.MAXIMUM }),
      above: 0,
    });
  }

  private relayBehind({ publisher }: Relay): void {
    this.wakeUp('relay-behind', {
      description: 'Events are published late: whatever hears them is behind.',
      metric: publisher.lambda.metric('IteratorAge', { period: minute, statistic: Stats.MAXIMUM }),
      above: relayBehindMsMax,
      forMinutes: minutesToBeSure,
    });
  }

  private answersFailing({ stage }: FrontDoor): void {
    this.wakeUp('answers-failing', {
      description: 'Customers and machines are answered with 5xx.',
      metric: new MathExpression({
        label: 'failed answers, %',
        expression: '100 * failed / asked',
        usingMetrics: {
          failed: stage.metricServerError({ statistic: Stats.SUM }),
          asked: stage.metricCount({ statistic: Stats.SUM }),
        },
        period: minute,
      }),
      above: failedAnswersPercentMax,
      forMinutes: minutesToBeSure,
    });
  }

  private silent({ name, lambda }: StaffettaFunction): void {
    const { every, what } = callsOf(name);
    this.wakeUp(`${name}-silent`, {
      description: `${name} is not being called: ${what}.`,
      metric: lambda.metricInvocations({ period: every, statistic: Stats.SUM }),
      below: 1,
      forMinutes: every === minute ? minutesToBeSure : 1,
    });
  }

  /** What runs each minute is tried again in the next; what runs each day is not. */
  private dayFailed({ name, lambda }: StaffettaFunction): void {
    this.wakeUp(`${name}-failing`, {
      description: `${name} failed or ran out of time: ${callsOf(name).what}.`,
      metric: lambda.metricErrors({ period: minute, statistic: Stats.SUM }),
      above: 0,
    });
  }

  /** Something that the reconciliation counts, day by day: it stays said until a later run has found none. */
  private dayNotClean(metricName: string, description: string): void {
    this.wakeUp(`reconcile-day-${metricName}`, {
      description,
      metric: ownMetric(this.settings, 'reconcile-day', metricName, {
        period: day,
        statistic: Stats.MAXIMUM,
      }),
      above: 0,
    });
  }

  /** Something that must be none, counted in the lake every quarter of an hour. */
  private notInBalance(metricName: string, description: string): void {
    this.wakeUp(`watch-balance-${metricName}`, {
      description,
      metric: ownMetric(this.settings, 'watch-balance', metricName, {
        period: quarter,
        statistic: Stats.MAXIMUM,
      }),
      above: 0,
    });
  }

  /** Where nothing is counted, nothing is amiss: so whoever counts must be heard, and not only called. */
  private balanceUncounted(): void {
    this.wakeUp('watch-balance-uncounted', {
      description:
        'For an hour nobody could count whether anything was dropped: Athena, the lake or watch-balance fails.',
      metric: ownMetric(this.settings, 'watch-balance', 'Dropped', {
        period: hour,
        statistic: Stats.SAMPLE_COUNT,
      }),
      below: 1,
    });
  }

  /** Something that the door counts by which somebody of the bank comes to a customer. */
  private guessing(metricName: string, description: string, above = 0): void {
    this.wakeUp(`open-assistance-${metricName}`, {
      description,
      metric: ownMetric(this.settings, 'open-assistance', metricName, {
        period: quarter,
        statistic: Stats.SUM,
      }),
      above,
    });
  }

  /** Nobody in this house can: whoever did has a key that nobody should have. */
  private auditAltered(): void {
    this.wakeUp('audit-altered', {
      description: 'Somebody changed or removed a record of the audit: npm run audit says which.',
      metric: ownMetric(this.settings, 'anchor-audit', 'Altered', { period: minute, statistic: Stats.SUM }),
      above: 0,
    });
  }

  /** Told by every door under one name, whoever it is that asks too often: see `functions/edge/observed.ts`. */
  private heldBack(): void {
    this.wakeUp('held-back', {
      description:
        'Requests are held back in great numbers: a client that has gone wrong, or somebody who attacks.',
      metric: ownMetric(this.settings, 'rate-limits', 'HeldBack', { period: quarter, statistic: Stats.SUM }),
      above: heldBackPerQuarterMax,
    });
  }

  /** A customer notices none of it: so not a stray, which comes again by itself, but what lasts. */
  private offersFailing({ all }: Subscriptions): void {
    const listeners = all.map(({ listener }) => listener.name).filter((name) => name.includes('offer'));
    for (let first = 0; first < listeners.length; first += metricsPerAlarmMax) {
      const failed = listeners
        .slice(first, first + metricsPerAlarmMax)
        .map((name, nth) => [
          `failed${nth}`,
          ownMetric(this.settings, name, 'Failed', { period: minute, statistic: Stats.SUM }),
        ]);
      this.wakeUp(first === 0 ? 'offers-failing' : `offers-${first}-failing`, {
        description: 'Offers cannot be chosen, brought or learnt from, at every try.',
        metric: new MathExpression({
          label: 'events that could not be dealt with',
          expression: `SUM([${failed.map(([name]) => `FILL(${name}, 0)`).join(', ')}])`,
          usingMetrics: Object.fromEntries(failed),
          period: minute,
        }),
        above: 0,
        forMinutes: minutesToBeSure,
      });
    }
  }

  /** It is left out, and everything else goes on: so nobody but whoever counts would notice. */
  private offersUnread(): void {
    this.wakeUp('offers-unread', {
      description:
        'An offer that is in force cannot be read any more, or not for each of its channels: nobody is given it there.',
      metric: ownMetric(this.settings, 'catalogue', 'UnreadOffers', {
        period: minute,
        statistic: Stats.MAXIMUM,
      }),
      above: 0,
    });
  }

  /** Something that the waker counts, minute by minute. */
  private counted(metricName: string, description: string, forMinutes?: number): void {
    this.wakeUp(metricName, {
      description,
      metric: ownMetric(this.settings, 'wake-sessions', metricName, { period: minute, statistic: Stats.SUM }),
      above: 0,
      ...(forMinutes !== undefined && { forMinutes }),
    });
  }

  private moneyAtRisk(functions: readonly StaffettaFunction[]): void {
    for (const each of functions) if (each.movesMoney) this.failing(each);
  }

  private failing({ name, lambda }: StaffettaFunction): void {
    this.wakeUp(`${name}-failing`, {
      description: `${name} can move money, and failed or was held back: money may wait half-way until the next try.`,
      metric: new MathExpression({
        label: 'errors and throttles',
        expression: 'errors + throttles',
        usingMetrics: {
          errors: lambda.metricErrors({ statistic: Stats.SUM }),
          throttles: lambda.metricThrottles({ statistic: Stats.SUM }),
        },
        period: minute,
      }),
      above: 0,
    });
  }

  private wakeUp(name: string, props: Omit<WakingAlarmProps, 'settings'>): void {
    new WakingAlarm(this, name, { settings: this.settings, ...props });
  }
}

/** What stands still when it is not called, for somebody who was just woken. */
const whenNotCalled: Readonly<Record<string, string>> = {
  'wake-sessions': 'nobody is warned, and nothing expires',
  'sweep-journal': 'what a crash left of an ATM network’s withdrawals stays unfinished',
  'reconcile-day': 'nobody has looked whether the day before adds up',
  'export-nightly': 'there is no export of the day before',
  'watch-balance': 'nobody has looked whether anything was dropped',
};

/** How often a function is called, and what stands still without it. */
function callsOf(name: string): { readonly every: Duration; readonly what: string } {
  const entry = schedules.find((each) => each.function === name);
  const what = whenNotCalled[name];
  if (!entry || !what) throw new Error(`Nobody says what stands still without ${name}.`);
  if ('dailyAt' in entry) return { every: day, what };
  return { every: entry.everyMinutes === 1 ? minute : Duration.minutes(2 * entry.everyMinutes), what };
}

const isCalledDaily = (name: string): boolean =>
  schedules.some((entry) => entry.function === name && 'dailyAt' in entry);
