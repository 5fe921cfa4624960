import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { LambdaFunction } from '../lambda/lambda-function.ts';
import type { Permissions } from '../permissions/permissions.ts';
import type { Queues } from '../queues/queues.ts';
import { scheduledInput } from '../schedules/scheduled-input.ts';
import { atomically, type Store } from '../store.ts';
import { arn, type Place } from '../template/place.ts';
import { instantOf } from './one-time.ts';
import type { ScheduleRequest } from './schedule-request.ts';
import { openScheduleTable, type ScheduleRow } from './schedule-table.ts';

/** What fired, and when it was set for. */
export interface Fired {
  readonly name: string;
  readonly at: string;
}

/** The schedules that functions set and remove while the system runs. They survive a restart. */
export interface Scheduler {
  addGroup(name: string): void;
  create(request: ScheduleRequest): string;
  update(request: ScheduleRequest): string;
  remove(group: string, name: string): void;
  find(
    group: string,
    name: string,
  ): { request: ScheduleRequest; arn: string; createdAtMs: number } | undefined;
  /**
   * Lets time pass for the schedules: fires what is due by then, each as if its time had come, and answers which, and of
   * when. With a part of a name, those alone.
   */
  passTime(untilMs: number, named?: string): Promise<Fired[]>;
  start(): void;
  stop(): void;
}

/** Lambda would try an asynchronous call this often, each some time after the one before. */
const CALLS_MAX = 3;
const TRY_AGAIN_AFTER_MS = 1_000;
/** Looks at least this often, so that no lost wake-up can stall what is due. */
const LOOK_EVERY_MS = 60_000;

export function openScheduler(
  store: Store,
  place: Place,
  queues: Queues,
  functions: ReadonlyMap<string, LambdaFunction>,
  permissions?: Pick<Permissions, 'allowsRole'>,
): Scheduler {
  const sql = openScheduleTable(store);
  const groups = new Set(['default']);
  let timer: NodeJS.Timeout | undefined;
  let running = false;

  const arnOf = (group: string, name: string) => arn(place, 'scheduler', `schedule/${group}/${name}`);
  const rowOf = (group: string, name: string) => sql.find.get(group, name) as ScheduleRow | undefined;

  const put = (request: ScheduleRequest) => {
    const { GroupName, Name, ClientToken, ScheduleExpression, ScheduleExpressionTimezone, State, Target } =
      request;
    if (!groups.has(GroupName)) throw unknown(`Schedule group ${GroupName} does not exist.`);
    if (!queues.byArn(Target.Arn) && !functions.has(Target.Arn)) {
      throw new CloudRefusal(
        400,
        'ValidationException',
        `There is no queue and no function ${Target.Arn} here.`,
      );
    }
    const dueAtMs = instantOf(ScheduleExpression, ScheduleExpressionTimezone);
    sql.put.run(
      GroupName,
      Name,
      JSON.stringify(request),
      ClientToken,
      State === 'DISABLED' ? null : dueAtMs,
      Date.now(),
    );
    arm();
    return arnOf(GroupName, Name);
  };

  /** A queue gets it in the same write that forgets the schedule, so that neither is without the other. */
  const fire = async (row: ScheduleRow): Promise<void> => {
    const request = JSON.parse(row.definition) as ScheduleRequest;
    const { Target } = request;
    const input = scheduledInput(Target.Input, arnOf(row.group_name, row.name), row.due_at_ms ?? 0, place);
    const queue = queues.byArn(Target.Arn);
    const deadLetters = Target.DeadLetterConfig && queues.byArn(Target.DeadLetterConfig.Arn);
    if (!mayCall(request, Target.Arn)) {
      atomically(store, () => {
        finish(row, request);
        if (deadLetters && mayCall(request, deadLetters.arn)) queues.send(deadLetters, [{ body: input }]);
      });
      return;
    }
    if (queue) {
      atomically(store, () => {
        finish(row, request);
        queues.send(queue, [{ body: input }]);
      });
      return;
    }
    const outcome = await functions.get(Target.Arn)?.invoke(JSON.parse(input));
    if (outcome?.ok) return finish(row, request);
    if (row.tries + 1 < CALLS_MAX) {
      sql.tryAgain.run(Date.now() + TRY_AGAIN_AFTER_MS * (row.tries + 1), row.group_name, row.name);
      return;
    }
    atomically(store, () => {
      finish(row, request);
      if (deadLetters) queues.send(deadLetters, [{ body: input }]);
    });
  };

  /** A schedule calls in the role that it was handed. */
  const mayCall = ({ GroupName, Target }: ScheduleRequest, to: string): boolean => {
    const action = to.includes(':sqs:') ? 'sqs:SendMessage' : 'lambda:InvokeFunction';
    const trusted = { 'aws:SourceArn': arn(place, 'scheduler', `schedule-group/${GroupName}`) };
    const allowed = permissions?.allowsRole(
      Target.RoleArn,
      'scheduler.amazonaws.com',
      [{ action, resource: to }],
      trusted,
    );
    return allowed ?? true;
  };

  const finish = ({ group_name, name }: ScheduleRow, { ActionAfterCompletion }: ScheduleRequest) => {
    (ActionAfterCompletion === 'DELETE' ? sql.remove : sql.complete).run(group_name, name);
  };

  const passTime = async (untilMs: number, named = '') => {
    const due = (sql.due.all(untilMs) as unknown as ScheduleRow[]).filter(({ name }) => name.includes(named));
    for (const row of due) await fire(row);
    return due.map(({ name, due_at_ms }) => ({ name, at: new Date(due_at_ms ?? 0).toISOString() }));
  };

  const arm = () => {
    if (!running) return;
    clearTimeout(timer);
    const { at } = sql.next.get() as { at: number | null };
    const inMs = Math.min(Math.max((at ?? Number.POSITIVE_INFINITY) - Date.now(), 0), LOOK_EVERY_MS);
    timer = setTimeout(() => void passTime(Date.now()).finally(arm), inMs);
  };

  return {
    addGroup: (name) => groups.add(name),
    create: (request) => {
      const there = rowOf(request.GroupName, request.Name);
      // The same request once more, whose answer was lost.
      if (there?.client_token === request.ClientToken) return arnOf(request.GroupName, request.Name);
      if (there) throw new CloudRefusal(409, 'ConflictException', `Schedule ${request.Name} already exists.`);
      return put(request);
    },
    update: (request) => {
      if (!rowOf(request.GroupName, request.Name)) throw unknown(`Schedule ${request.Name} does not exist.`);
      return put(request);
    },
    remove: (group, name) => {
      if (!rowOf(group, name)) throw unknown(`Schedule ${name} does not exist.`);
      sql.remove.run(group, name);
    },
    find: (group, name) => {
      const row = rowOf(group, name);
      return (
        row && {
          request: JSON.parse(row.definition) as ScheduleRequest,
          arn: arnOf(group, name),
          createdAtMs: row.created_at_ms,
        }
      );
    },
    passTime,
    start: () => {
      running = true;
      arm();
    },
    stop: () => {
      running = false;
      clearTimeout(timer);
    },
  };
}

const unknown = (says: string) => new CloudRefusal(404, 'ResourceNotFoundException', says);
