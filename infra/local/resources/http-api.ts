import * as z from 'zod';
import { createJwtAuthorizer } from '../gateway/jwt-authorizer.ts';
import { type Door, INTEGRATION_TIMEOUT_MAX_MS } from '../gateway/serve-api.ts';
import { Sentence } from '../sentence.ts';
import type { Declared } from '../template/deployment.ts';
import { arn } from '../template/place.ts';
import type { Kind, World } from './world.ts';

const Api = z.object({
  ProtocolType: z.literal('HTTP'),
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
  ApiId: z.string(),
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
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string().startsWith('integrations/'),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizationScopes: z.array(z.string()).default([]),
  AuthorizerId: z.string().optional(),
});

const INTEGRATION = 'AWS::ApiGatewayV2::Integration';
const AUTHORIZER = 'AWS::ApiGatewayV2::Authorizer';
const ROUTE = 'AWS::ApiGatewayV2::Route';

/** The HTTP API with its routes; integrations and authorizers are read along with the routes that name them. */
export const httpApi: Kind = {
  type: 'AWS::ApiGatewayV2::Api',
  identify: (resource, place) => ({
    ref: resource.logicalId,
    attributes: {
      ApiEndpoint: place.apiUrl,
      ApiId: resource.logicalId,
      Arn: arn(place, 'apigateway', resource.logicalId),
    },
  }),
  boot: (resource, world) => {
    if (world.front.api) {
      throw new Sentence(
        `The template has a second HTTP API, ${resource.logicalId}. The local runner serves one.`,
      );
    }
    const { ref: apiId } = world.deployment.identityOf(resource);
    const routes = parsed(ROUTE, Route, world).filter(({ ApiId }) => ApiId === apiId);
    const doorOf = doorsBy(world);
    world.front.api = {
      identity: { apiId, account: world.place.account, domainName: new URL(world.place.apiUrl).host },
      cors: Api.parse(resource.properties()).CorsConfiguration,
      routes: routes.map((route) => ({ routeKey: route.RouteKey, target: doorOf(route) })),
    };
  },
};

export const integration = partOfApi(INTEGRATION);
export const authorizer = partOfApi(AUTHORIZER);
export const route = partOfApi(ROUTE);

function partOfApi(type: string): Kind {
  return {
    type,
    identify: (resource) => ({ ref: resource.logicalId, attributes: { AuthorizerId: resource.logicalId } }),
    boot: () => {},
  };
}

/** Routes that share an authorizer share what it knows of the issuer's keys. */
function doorsBy(world: World): (route: z.infer<typeof Route>) => Door {
  const integrations = byRef(INTEGRATION, Integration, world);
  const authorizers = new Map(
    [...byRef(AUTHORIZER, Authorizer, world)].map(([ref, { IdentitySource, JwtConfiguration }]) => [
      ref,
      createJwtAuthorizer({
        issuer: JwtConfiguration.Issuer,
        audiences: JwtConfiguration.Audience,
        header: IdentitySource[0].replace('$request.header.', '').toLowerCase(),
      }),
    ]),
  );

  return (wanted) => {
    const found = integrations.get(wanted.Target.replace('integrations/', ''));
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

/** Either the function's ARN, or the path of API Gateway that holds it. */
function functionArnIn(uri: string): string {
  return uri.match(/functions\/(arn:.+)\/invocations$/)?.[1] ?? uri;
}

function parsed<T extends z.ZodType>(type: string, schema: T, world: World): z.infer<T>[] {
  return [...byRef(type, schema, world).values()];
}

function byRef<T extends z.ZodType>(type: string, schema: T, { deployment }: World): Map<string, z.infer<T>> {
  const those = deployment.resources.filter((resource: Declared) => resource.type === type);
  return new Map(
    those.map((resource) => {
      const read = schema.safeParse(resource.properties());
      if (read.success) return [deployment.identityOf(resource).ref, read.data];
      throw new Sentence(`${resource.logicalId} cannot run on this machine: ${z.prettifyError(read.error)}`);
    }),
  );
}
