import * as z from 'zod';
import { Sentence } from '../sentence.ts';
import type { Declared, Identity } from '../template/deployment.ts';
import { arn, type Place } from '../template/place.ts';
import { archive } from './archive.ts';
import { bucket } from './bucket.ts';
import { bus } from './bus.ts';
import { deliveryStream } from './delivery-stream.ts';
import { eventInvokeConfig } from './event-invoke-config.ts';
import { eventSourceMapping } from './event-source-mapping.ts';
import { lambdaFunction } from './function.ts';
import { gatewayApi } from './gateway-api.ts';
import { authorizer, integration, route } from './gateway-parts.ts';
import { glueDatabase } from './glue-database.ts';
import { glueTable } from './glue-table.ts';
import { key } from './key.ts';
import { nothingToRun } from './nothing-to-run.ts';
import { queue } from './queue.ts';
import { role } from './role.ts';
import { rule } from './rule.ts';
import { schedule } from './schedule.ts';
import { scheduleGroup } from './schedule-group.ts';
import { secret } from './secret.ts';
import { globalTable, table } from './table.ts';
import { topic } from './topic.ts';
import { workGroup } from './work-group.ts';
import type { Kind, World } from './world.ts';

/**
 * Everything that runs on this machine, in the order in which it is booted: what is fed comes before what feeds
 * it, and the door opens last.
 */
const kinds: readonly Kind[] = [
  role,
  key,
  secret,
  table,
  globalTable,
  queue,
  bucket,
  deliveryStream,
  glueDatabase,
  glueTable,
  workGroup,
  bus,
  archive,
  eventInvokeConfig,
  lambdaFunction,
  eventSourceMapping,
  rule,
  schedule,
  scheduleGroup,
  topic,
  integration,
  authorizer,
  route,
  gatewayApi,
];

const kindOf = new Map(kinds.map((kind) => [kind.type, kind]));

/** Names a resource as the cloud would. What has nothing to run has a name all the same: others refer to it. */
export function identify(resource: Declared, place: Place): Identity {
  const kind = kindOf.get(resource.type);
  if (kind) return kind.identify(resource, place);
  const name = `${resource.stack}-${resource.logicalId}`;
  return { ref: name, attributes: { Arn: arn(place, 'local', name), Id: name } };
}

/** Boots every resource of the template, or throws a sentence: nothing that is deployed is missing here. */
export async function boot(world: World): Promise<void> {
  const { resources } = world.deployment;
  refuseUnknown(resources);
  for (const kind of kinds) {
    for (const resource of resources.filter(({ type }) => type === kind.type)) {
      await bootOne(kind, resource, world);
    }
  }
}

function refuseUnknown(resources: readonly Declared[]): void {
  const unknown = resources.filter(({ type }) => !kindOf.has(type) && !nothingToRun.has(type));
  if (unknown.length === 0) return;
  const list = unknown.map(({ logicalId, type }) => `${logicalId} (${type})`).join(', ');
  throw new Sentence(
    `The template deploys what the local runner does not know: ${list}. Add a kind in infra/local/resources, or ` +
      'list it in nothing-to-run.ts if no request could notice it.',
  );
}

async function bootOne(kind: Kind, resource: Declared, world: World): Promise<void> {
  try {
    await kind.boot(resource, world);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new Sentence(`${resource.logicalId} cannot run on this machine: ${z.prettifyError(error)}`, {
      cause: error,
    });
  }
}
