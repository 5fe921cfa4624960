import * as z from 'zod';
import type { LambdaFunction } from '../lambda/lambda-function.ts';
import type { LiveRoute } from '../live/serve-live.ts';
import { Sentence } from '../sentence.ts';
import type { Declared } from '../template/deployment.ts';
import { functionArnIn, INTEGRATION, integrationIn, partsOf, ROUTE, STAGE } from './gateway-parts.ts';
import type { World } from './world.ts';

const Integration = z.object({ IntegrationType: z.literal('AWS_PROXY'), IntegrationUri: z.string() });
const Route = z.object({
  RouteKey: z.enum(
    ['$connect', '$default', '$disconnect'],
    'routes that are chosen by what a message says are not run on this machine',
  ),
  Target: z.string().startsWith('integrations/'),
  AuthorizationType: z
    .literal('NONE', 'authorizers of WebSocket APIs are not run on this machine')
    .default('NONE'),
});
const Stage = z.object({ StageName: z.string() });

/** The WebSocket API of the template, which answers under the name of its one stage. */
export function bootWebSocketApi(resource: Declared, world: World): void {
  if (world.front.live) {
    throw new Sentence(
      `The template has a second WebSocket API, ${resource.logicalId}. The local runner serves one.`,
    );
  }
  const { ref: apiId } = world.deployment.identityOf(resource);
  const [stage, ...others] = partsOf(apiId, STAGE, Stage, world).values();
  if (!stage || others.length > 0) {
    throw new Sentence(`${resource.logicalId} must have one stage, under whose name it answers.`);
  }
  world.front.live = {
    identity: { apiId, stage: stage.StageName, domainName: new URL(world.place.apiUrl).host },
    routes: routesOf(apiId, world),
  };
}

function routesOf(apiId: string, world: World): { [Key in LiveRoute]?: LambdaFunction } {
  const integrations = partsOf(apiId, INTEGRATION, Integration, world);
  const found = [...partsOf(apiId, ROUTE, Route, world).values()].map(({ RouteKey, Target }) => {
    const behind = integrations.get(integrationIn(Target));
    const target = behind && world.functions.get(functionArnIn(behind.IntegrationUri));
    if (!target) throw new Sentence(`The route ${RouteKey} leads to no function of the template.`);
    return [RouteKey, target] as const;
  });
  return Object.fromEntries(found);
}
