import * as z from 'zod';
import { readExpression } from '../schedules/expression.ts';
import { scheduledInput } from '../schedules/scheduled-input.ts';
import { arn } from '../template/place.ts';
import { targetQueue } from './target-queue.ts';
import { type Kind, physicalName } from './world.ts';

const Properties = z.object({
  ScheduleExpression: z.string(),
  State: z.string().default('ENABLED'),
  Target: z.object({ Arn: z.string(), Input: z.string().optional() }),
});

/** A schedule of EventBridge Scheduler, in UTC. A flexible window is not waited for. */
export const schedule: Kind = {
  type: 'AWS::Scheduler::Schedule',
  identify: (resource, place) => {
    const name = physicalName(resource.properties()['Name'], resource);
    return { ref: name, attributes: { Arn: arn(place, 'scheduler', `schedule/default/${name}`) } };
  },
  boot: (resource, world) => {
    const { ScheduleExpression, State, Target } = Properties.parse(resource.properties());
    if (State === 'DISABLED') return;
    const scheduleArn = world.deployment.identityOf(resource).attributes['Arn'] ?? '';
    const queue = targetQueue(Target.Arn, resource.logicalId, world);
    const target = world.functions.get(Target.Arn);
    const inputAt = (atMs: number) => scheduledInput(Target.Input, scheduleArn, atMs, world.place);

    world.clockwork.add({
      construct: target?.settings.construct ?? queue.name,
      nextAfter: readExpression(ScheduleExpression),
      fire: (atMs) => {
        world.queues.send(queue, [{ body: inputAt(atMs) }]);
      },
      fireNow: async (atMs) => {
        if (target) return target.invoke(JSON.parse(inputAt(atMs)));
        world.queues.send(queue, [{ body: inputAt(atMs) }]);
        return { ok: true, value: null };
      },
    });
  },
};
