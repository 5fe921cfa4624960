import * as z from 'zod';
import { createJwtAuthorizer } from '../gateway/jwt-authorizer.ts';
import { type Door, INTEGRATION_TIMEOUT_MAX_MS } from '../gateway/serve-api.ts';
import { Sentence } from '../sentence.ts';
import type { Declared } from '../template/deployment.ts';
import { AUTHORIZER, functionArnIn, INTEGRATION, integrationIn, partsOf, ROUTE } from './gateway-parts.ts';
import type { World } from './world.ts';

const Api = z.object({
  CorsConfiguration: z
    .object({
      AllowOrigins: z.array(z.string()).optional(),
      AllowMethods: z.array(z.string()).optional(),
      AllowHeaders: z.array(z.string()).optional(),
      ExposeHeaders: z.array(z.string()).optional(),
      AllowCredentials: z.coerce.boolean().optional(),
      MaxAge: z.coerce.number().optional(),
    })
    .optional(),
});
const Integration = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.coerce.number().default(INTEGRATION_TIMEOUT_MAX_MS),
});
const Authorizer = z.object({
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.string().startsWith('$request.header.')]),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()) }),
});
const Route = z.object({
  RouteKey: z.string(),
  Target: z.string().startsWith('integrations/'),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizationScopes: z.array(z.string()).default([]),
  AuthorizerId: z.string().optional(),
});

/** The HTTP API with its routes; integrations and authorizers are read along with the routes that name them. */
export function bootHttpApi(resource: Declared, world: World): void {
  if (world.front.api) {
    throw new Sentence(
      `The template has a second HTTP API, ${resource.logicalId}. The local runner serves one.`,
    );
  }
  const { ref: apiId } = world.deployment.identityOf(resource);
  const routes = [...partsOf(apiId, ROUTE, Route, world).values()];
  const doorOf = doorsBy(apiId, world);
  world.front.api = {
    identity: { apiId, account: world.place.account, domainName: new URL(world.place.apiUrl).host },
    cors: Api.parse(resource.properties()).CorsConfiguration,
    routes: routes.map((route) => ({ routeKey: route.RouteKey, target: doorOf(route) })),
  };
}

/** Routes that share an authorizer share what it knows of the issuer's keys. */
function doorsBy(apiId: string, world: World): (route: z.infer<typeof Route>) => Door {
  const integrations = partsOf(apiId, INTEGRATION, Integration, world);
  const authorizers = new Map(
    [...partsOf(apiId, AUTHORIZER, Authorizer, world)].map(([ref, { IdentitySource, JwtConfiguration }]) => [
      ref,
      createJwtAuthorizer({
        issuer: JwtConfiguration.Issuer,
        audiences: JwtConfiguration.Audience,
        header: IdentitySource[0].replace('$request.header.', '').toLowerCase(),
      }),
    ]),
  );

  return (wanted) => {
    const found = integrations.get(integrationIn(wanted.Target));
    const target = found && world.functions.get(functionArnIn(found.IntegrationUri));
    const authorize = wanted.AuthorizerId ? authorizers.get(wanted.AuthorizerId) : undefined;
    if (!found || !target)
      throw new Sentence(`The route ${wanted.RouteKey} leads to no function of the template.`);
    if (wanted.AuthorizationType === 'JWT' && !authorize) {
      throw new Sentence(`The route ${wanted.RouteKey} names no authorizer of the template.`);
    }
    return {
      target,
      authorize,
      scopes: wanted.AuthorizationScopes,
      integrationTimeoutMs: Math.min(found.TimeoutInMillis, INTEGRATION_TIMEOUT_MAX_MS),
    };
  };
}
