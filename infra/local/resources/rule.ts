import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { shapeInput } from '../bus/input.ts';
import { readPattern } from '../bus/read-pattern.ts';
import { readExpression } from '../schedules/expression.ts';
import { arn, type Place } from '../template/place.ts';
import { targetQueue } from './target-queue.ts';
import { type Kind, physicalName } from './world.ts';

const Target = z.object({
  Id: z.string(),
  Arn: z.string(),
  Input: z.string().optional(),
  InputPath: z.string().optional(),
  InputTransformer: z
    .object({ InputPathsMap: z.record(z.string(), z.string()).optional(), InputTemplate: z.string() })
    .optional(),
});
const Properties = z.object({
  Description: z.string().default(''),
  EventBusName: z.string().default('default'),
  EventPattern: z.unknown().optional(),
  ScheduleExpression: z.string().optional(),
  State: z.string().default('ENABLED'),
  Targets: z.array(Target).default([]),
});

/** A rule routes what fits its pattern, or what its clock says; both may be in one. */
export const rule: Kind = {
  type: 'AWS::Events::Rule',
  identify: (resource, place) => {
    const name = physicalName(resource.properties()['Name'], resource);
    return { ref: name, attributes: { Arn: arn(place, 'events', `rule/${name}`) } };
  },
  boot: (resource, world) => {
    const wanted = Properties.parse(resource.properties());
    if (wanted.State === 'DISABLED') return;
    const targets = wanted.Targets.map((input) => ({
      input,
      queue: targetQueue(input.Arn, resource.logicalId, world),
    }));

    const ruleArn = world.deployment.identityOf(resource).attributes['Arn'] ?? '';
    if (wanted.EventPattern) {
      const busName = wanted.EventBusName.split('/').at(-1) ?? 'default';
      const { Description: description } = wanted;
      const pattern = readPattern(wanted.EventPattern, resource.logicalId);
      world.buses.addRule({ arn: ruleArn, description, busName, pattern, targets });
    }
    if (!wanted.ScheduleExpression) return;
    const nextAfter = readExpression(wanted.ScheduleExpression);
    for (const { input, queue } of targets) {
      const target = world.functions.get(input.Arn);
      const eventAt = (atMs: number) => shapeInput(input, scheduledEvent(ruleArn, atMs, world.place));
      world.clockwork.add({
        construct: target?.settings.construct ?? queue.name,
        nextAfter,
        fire: (atMs) => {
          world.queues.send(queue, [{ body: eventAt(atMs) }]);
        },
        fireNow: async (atMs) => {
          if (target) return target.invoke(JSON.parse(eventAt(atMs)));
          world.queues.send(queue, [{ body: eventAt(atMs) }]);
          return { ok: true, value: null };
        },
      });
    }
  },
};

function scheduledEvent(ruleArn: string, atMs: number, place: Place) {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: place.account,
    time: `${new Date(atMs).toISOString().slice(0, 19)}Z`,
    region: place.region,
    resources: [ruleArn],
    detail: {},
  };
}
