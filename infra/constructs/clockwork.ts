import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { type Schedule as Entry, schedules } from '../../shared/contract/clockwork.ts';
import type { House } from '../house.ts';
import { DeadLetters } from './dead-letters.ts';
import { StaffettaFunction } from './staffetta-function.ts';

/** A little less than the interval, so that one run ends before the next begins; a day may take all there is. */
const timeoutOf = (entry: Entry): Duration =>
  'dailyAt' in entry ? Duration.minutes(15) : Duration.seconds(60 * entry.everyMinutes - 5);

/** A call that comes later than this has been overtaken by the next; a day's is worth making until noon. */
const worthMakingFor = (entry: Entry): Duration =>
  'dailyAt' in entry ? Duration.hours(9) : Duration.minutes(entry.everyMinutes);
const callTriesMax = 3;

/** Everything that the clock calls. */
export class Clockwork extends Construct {
  readonly runners: readonly StaffettaFunction[];
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, 'uncalled');
    this.runners = schedules.map((entry) => this.wind(entry, house));
  }

  private wind(entry: Entry, house: House): StaffettaFunction {
    const runner = new StaffettaFunction(this, entry, house, { timeout: timeoutOf(entry) });
    new Schedule(this, `${entry.function}-schedule`, {
      description: entry.summary,
      schedule: expressionOf(entry),
      target: new LambdaInvoke(runner.lambda, {
        role: this.callerOf(runner),
        deadLetterQueue: this.deadLetters,
        maxEventAge: worthMakingFor(entry),
        retryAttempts: callTriesMax,
      }),
    });
    return runner;
  }

  /** May call this one function. A role that CDK makes by itself might call every version of it. */
  private callerOf(runner: StaffettaFunction) {
    const caller = new Role(this, `${runner.name}-caller`, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    caller.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [runner.lambda.functionArn] }),
    );
    this.deadLetters.grantSendMessages(caller);
    return caller.withoutPolicyUpdates();
  }
}

function expressionOf(entry: Entry): ScheduleExpression {
  if ('everyMinutes' in entry) return ScheduleExpression.rate(Duration.minutes(entry.everyMinutes));
  const [hour = '', minute = ''] = entry.dailyAt.split(':');
  return ScheduleExpression.cron({ hour: String(Number(hour)), minute: String(Number(minute)) });
}
