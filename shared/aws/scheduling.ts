import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
  type UpdateScheduleCommandInput,
} from '@aws-sdk/client-scheduler';
import { environmentOf } from './environment-of.ts';
import { keptClient } from './kept-client.ts';

const ATTEMPTS_MAX = 4;

const SECOND_MS = 1000;

/** A time that has passed is none to call at. */
const SOONEST_MS = 60_000;

/** A call that comes a day late has been overtaken by what is so by then; it looks at that, and does no harm. */
const EVENT_AGE_MAX_S = 24 * 3600;
const RETRIES_MAX = 185;

const scheduler = keptClient(() => new SchedulerClient({ maxAttempts: ATTEMPTS_MAX }));

/** One call at one time, by its name. */
export interface Call {
  readonly name: string;
  readonly atMs: number;
  /** What is called with: JSON, in which the scheduler fills in `<aws.scheduler.scheduled-time>`. */
  readonly input: string;
}

/** Lets a schedule stand for a call, in the place of one of the same name; as often as one likes. */
export async function setSchedule(call: Call, nowMs: number): Promise<void> {
  const schedule = scheduleFor(call, nowMs);
  try {
    await scheduler().send(new CreateScheduleCommand(schedule));
  } catch (error) {
    if (!(error instanceof ConflictException)) throw error;
    await replace(schedule);
  }
}

/** Between our two calls the one that stood may have fired, and have gone. */
async function replace(schedule: UpdateScheduleCommandInput): Promise<void> {
  try {
    await scheduler().send(new UpdateScheduleCommand(schedule));
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    await scheduler().send(new CreateScheduleCommand(schedule));
  }
}

/** Removes a schedule, if it stands. */
export async function removeSchedule(name: string): Promise<void> {
  try {
    await scheduler().send(
      new DeleteScheduleCommand({ Name: name, GroupName: environmentOf('SCHEDULE_GROUP') }),
    );
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
}

/** It fires once, and leaves nothing behind. A schedule knows whole seconds, so it is set for the one that is not too early. */
function scheduleFor({ name, atMs, input }: Call, nowMs: number) {
  const wholeSecondMs = Math.ceil(Math.max(atMs, nowMs + SOONEST_MS) / SECOND_MS) * SECOND_MS;
  const at = new Date(wholeSecondMs).toISOString().slice(0, 19);
  return {
    Name: name,
    GroupName: environmentOf('SCHEDULE_GROUP'),
    ScheduleExpression: `at(${at})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: {
      Arn: environmentOf('SCHEDULE_TARGET'),
      RoleArn: environmentOf('SCHEDULE_ROLE'),
      Input: input,
      DeadLetterConfig: { Arn: environmentOf('SCHEDULE_DEAD_LETTERS') },
      RetryPolicy: { MaximumEventAgeInSeconds: EVENT_AGE_MAX_S, MaximumRetryAttempts: RETRIES_MAX },
    },
  } satisfies UpdateScheduleCommandInput;
}
