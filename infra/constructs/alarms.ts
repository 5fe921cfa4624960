import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { schedules } from '../../shared/contract/clockwork.ts';
import type { Settings } from '../settings.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { FrontDoor } from './front-door.ts';
import type { Relay } from './relay.ts';
import type { Background } from './running.ts';
import { metricsNamespace, type StaffettaFunction, serviceOf } from './staffetta-function.ts';
import { WakingAlarm, type WakingAlarmProps } from './waking-alarm.ts';

const minute = Duration.minutes(1);
const day = Duration.days(1);

/** Events that are told this late no longer warn anybody in time. */
const relayBehindMsMax = 60_000;

/** Of a hundred answers, more failures than this are not a stray. */
const failedAnswersPercentMax = 1;

/** What has lasted so long will not pass by itself. */
const minutesToBeSure = 5;

/** What is watched over: the doors, or what runs behind them. */
export interface Watched {
  readonly frontDoor?: FrontDoor;
  readonly background?: Background;
}

/** What should wake somebody, and nothing else: behind each alarm is something that a person must mend. */
export class Alarms extends Construct {
  private readonly settings: Settings;

  constructor(scope: Construct, id: string, settings: Settings, { frontDoor, background }: Watched) {
    super(scope, id);
    this.settings = settings;
    if (frontDoor) this.overDoors(frontDoor);
    if (background) this.overBackground(background);
  }

  private overDoors(frontDoor: FrontDoor): void {
    this.answersFailing(frontDoor);
    this.moneyAtRisk(frontDoor.doors);
  }

  private overBackground(background: Background): void {
    const { relay, subscriptions, clockwork, reminding } = background;

    this.deadLetters(
      relay.deadLetters,
      'relay',
      'Events were never published; the stream still has them, for an hour.',
    );
    this.deadLetters(clockwork.deadLetters, 'clockwork', 'A call by the clock was never made.');
    for (const { listener, undelivered, unprocessed } of subscriptions.all) {
      this.deadLetters(undelivered, `${listener.name}-undelivered`, `Events never reached ${listener.name}.`);
      this.deadLetters(unprocessed, `${listener.name}-unprocessed`, `${listener.name} gave events up.`);
    }
    this.deadLetters(reminding.undelivered, 'reminders-undelivered', 'A schedule could not call.');
    this.deadLetters(reminding.unprocessed, 'reminders-unprocessed', 'A reminder was given up.');
    this.relayBehind(relay);
    for (const runner of clockwork.runners) this.silent(runner);
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
    const isDaily = isCalledDaily(name);
    this.wakeUp(`${name}-silent`, {
      description: isDaily
        ? `${name} was not called for a day: nobody has looked whether the day before adds up.`
        : `${name} is not being called: nobody is warned, and nothing expires.`,
      metric: lambda.metricInvocations({ period: isDaily ? day : minute, statistic: Stats.SUM }),
      below: 1,
      ...(!isDaily && { forMinutes: minutesToBeSure }),
    });
  }

  /** What runs each minute is tried again in the next; what runs each day is not. */
  private dayFailed({ name, lambda }: StaffettaFunction): void {
    this.wakeUp(`${name}-failing`, {
      description: `${name} failed or ran out of time: the day before has no report of today.`,
      metric: lambda.metricErrors({ period: minute, statistic: Stats.SUM }),
      above: 0,
    });
  }

  /** Something that the reconciliation counts, day by day: it stays said until a later run has found none. */
  private dayNotClean(metricName: string, description: string): void {
    this.wakeUp(`reconcile-day-${metricName}`, {
      description,
      metric: new Metric({
        namespace: metricsNamespace,
        metricName,
        dimensionsMap: { service: serviceOf(this.settings), function: 'reconcile-day' },
        statistic: Stats.MAXIMUM,
        period: day,
      }),
      above: 0,
    });
  }

  /** Something that the waker counts, minute by minute. */
  private counted(metricName: string, description: string, forMinutes?: number): void {
    this.wakeUp(metricName, {
      description,
      metric: new Metric({
        namespace: metricsNamespace,
        metricName,
        dimensionsMap: { service: serviceOf(this.settings), function: 'wake-sessions' },
        statistic: Stats.SUM,
        period: minute,
      }),
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

const isCalledDaily = (name: string): boolean =>
  schedules.some((entry) => entry.function === name && 'dailyAt' in entry);
