import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { routes } from '../../shared/contract/routes.ts';
import { Pointer, synthesizeHouse } from '../support/synthesized-house.ts';

const Route = z.object({
  RouteKey: z.string(),
  Target: z.object({ 'Fn::Join': z.tuple([z.string(), z.tuple([z.literal('integrations/'), Pointer])]) }),
  AuthorizationType: z.string(),
  AuthorizerId: Pointer.optional(),
  AuthorizationScopes: z.array(z.string()).optional(),
});
const Integration = z.object({ IntegrationUri: Pointer, PayloadFormatVersion: z.string() });
const LambdaFunction = z.object({ FunctionName: z.string() });
const Authorizer = z.object({
  AuthorizerType: z.string(),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()) }),
});
const Stage = z.object({
  StageName: z.string(),
  DefaultRouteSettings: z.object({ ThrottlingRateLimit: z.number(), ThrottlingBurstLimit: z.number() }),
  AccessLogSettings: z.object({ Format: z.string() }),
});
const Logged = Stage.pick({ AccessLogSettings: true });
const Api = z.object({ CorsConfiguration: z.object({ AllowOrigins: z.array(z.string()) }).optional() });

const { doors, live } = synthesizeHouse({ issuer: 'https://login.bank.example', audience: 'relay' });
const deployedRoutes = doors.all('AWS::ApiGatewayV2::Route', Route).map((route) => route.properties);

describe('the front door', () => {
  it('deploys every route of the contract, and no other', () => {
    const deployed = deployedRoutes.map((route) => route.RouteKey);

    const promised = routes.map((route) => `${route.method} ${route.path}`);
    expect(deployed.sort()).toEqual(promised.sort());
  });

  it.each(routes)('opens $method $path onto $function', ({ method, path, function: name }) => {
    const route = deployedRoutes.find((deployed) => deployed.RouteKey === `${method} ${path}`);

    const integrationId = route?.Target['Fn::Join'][1][1];
    const integration = doors
      .all('AWS::ApiGatewayV2::Integration', Integration)
      .find(({ id }) => id === integrationId);
    const behind = doors
      .all('AWS::Lambda::Function', LambdaFunction)
      .find(({ id }) => id === integration?.properties.IntegrationUri);
    expect(integration?.properties.PayloadFormatVersion).toBe('2.0');
    expect(behind?.properties.FunctionName).toBe(`staffetta-dev-${name}`);
  });

  it('puts a JWT authorizer on every door that is not public', () => {
    const guarded = deployedRoutes.filter((route) => route.AuthorizationType === 'JWT' && route.AuthorizerId);

    const promised = routes.filter((route) => route.scopes.length > 0);
    expect(guarded.map((route) => route.RouteKey).sort()).toEqual(
      promised.map((route) => `${route.method} ${route.path}`).sort(),
    );
  });

  it('leaves scopes to the edge, which refuses in words', () => {
    expect(deployedRoutes.filter((route) => route.AuthorizationScopes)).toEqual([]);
  });

  it('trusts the issuer and audience of the settings, and nobody else', () => {
    const authorizers = doors.all('AWS::ApiGatewayV2::Authorizer', Authorizer);

    expect(authorizers.map((authorizer) => authorizer.properties)).toEqual([
      {
        AuthorizerType: 'JWT',
        JwtConfiguration: { Issuer: 'https://login.bank.example', Audience: ['relay'] },
      },
    ]);
  });

  it('throttles its one stage', () => {
    const stages = doors.all('AWS::ApiGatewayV2::Stage', Stage).map((stage) => stage.properties);

    expect(stages.map((stage) => stage.StageName)).toEqual(['$default']);
    expect(stages[0]?.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
    expect(stages[0]?.DefaultRouteSettings.ThrottlingBurstLimit).toBeGreaterThan(0);
  });

  it('logs what happened, and not to whom', () => {
    const formats = [doors, live].flatMap((template) => template.all('AWS::ApiGatewayV2::Stage', Logged));

    const written = formats.flatMap(
      ({ properties }) => properties.AccessLogSettings.Format.match(/\$[\w.]+/g) ?? [],
    );
    expect(formats).toHaveLength(2);
    // No path and no query, no header, no address, and of the token the client alone.
    expect([...new Set(written)].sort()).toEqual([
      '$context.authorizer.claims.client_id',
      '$context.authorizer.error',
      '$context.error.messageString',
      '$context.eventType',
      '$context.integrationErrorMessage',
      '$context.integrationLatency',
      '$context.requestId',
      '$context.requestTime',
      '$context.responseLatency',
      '$context.responseLength',
      '$context.routeKey',
      '$context.status',
    ]);
  });

  it('lets browsers call only from the origins of the settings', () => {
    const open = synthesizeHouse({ allowedOrigins: ['https://bank.example'] });

    const corsOf = (template: typeof doors) =>
      template
        .all('AWS::ApiGatewayV2::Api', Api)
        .map((api) => api.properties.CorsConfiguration?.AllowOrigins);
    expect(corsOf(doors)).toEqual([undefined]);
    expect(corsOf(open.doors)).toEqual([['https://bank.example']]);
  });
});
