import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import { Sentence } from '../sentence.ts';
import { ScheduleRequest } from './schedule-request.ts';
import type { Scheduler } from './scheduler.ts';

/** A call of the Scheduler API, which is REST: `/schedules/{Name}`, and the group in the body or in the query. */
export interface SchedulerCall {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

const SCHEDULE_PATH = /^\/schedules\/([^/]+)$/;

export const isSchedulerCall = ({ pathname }: URL): boolean => SCHEDULE_PATH.test(pathname);

/** Answers a call of the EventBridge Scheduler API; throws `CloudRefusal` with the code that it would answer. */
export function answerSchedulerCall({ method, url, body }: SchedulerCall, scheduler: Scheduler): unknown {
  const name = decodeURIComponent(url.pathname.match(SCHEDULE_PATH)?.[1] ?? '');
  const group = url.searchParams.get('groupName') ?? 'default';
  switch (method) {
    case 'POST':
      return { ScheduleArn: inItsWords(() => scheduler.create(requestIn(body, name))) };
    case 'PUT':
      return { ScheduleArn: inItsWords(() => scheduler.update(requestIn(body, name))) };
    case 'DELETE':
      scheduler.remove(group, name);
      return {};
    case 'GET':
      return found(group, name, scheduler);
    default:
      throw new CloudRefusal(
        400,
        'UnknownOperationException',
        `${method} ${url.pathname} is not run on this machine.`,
      );
  }
}

const requestIn = (body: unknown, name: string) => ScheduleRequest.parse({ ...(body as object), Name: name });

function found(group: string, name: string, scheduler: Scheduler) {
  const schedule = scheduler.find(group, name);
  if (!schedule) {
    throw new CloudRefusal(404, 'ResourceNotFoundException', `Schedule ${name} does not exist.`);
  }
  const { ClientToken: _, ...request } = schedule.request;
  return { ...request, Arn: schedule.arn, CreationDate: schedule.createdAtMs / 1000 };
}

function inItsWords<Answer>(act: () => Answer): Answer {
  try {
    return act();
  } catch (error) {
    if (error instanceof Sentence) throw new CloudRefusal(400, 'ValidationException', error.message);
    throw error;
  }
}
