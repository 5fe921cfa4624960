import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { connecting, LIVE_STAGE, telling } from '../../shared/contract/live.ts';
import { Pointer, synthesizeHouse } from '../support/synthesized-house.ts';

const Api = z.object({ ProtocolType: z.string() });
const Route = z.object({ RouteKey: z.string(), AuthorizationType: z.string() });
const Integration = z.object({ IntegrationUri: Pointer });
const LambdaFunction = z.object({
  FunctionName: z.string(),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
});
const Stage = z.object({
  StageName: z.string(),
  DefaultRouteSettings: z.object({ ThrottlingRateLimit: z.number(), ThrottlingBurstLimit: z.number() }),
  AccessLogSettings: z.object({ Format: z.string() }),
});
const Mapping = z.object({
  EventSourceArn: Pointer,
  FunctionName: Pointer,
  StartingPosition: z.string(),
  MaximumBatchingWindowInSeconds: z.number(),
  MaximumRecordAgeInSeconds: z.number(),
  MaximumRetryAttempts: z.number(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: Pointer }) }),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }),
});

const { live, doors, stateless } = synthesizeHouse();
const functions = stateless.all('AWS::Lambda::Function', LambdaFunction);
const functionNamed = (name: string) =>
  functions.find(({ properties }) => properties.FunctionName === `staffetta-dev-${name}`);

describe('the line', () => {
  const [stage] = live.all('AWS::ApiGatewayV2::Stage', Stage).map(({ properties }) => properties);

  it('is a WebSocket API, on which somebody may come and nobody may speak', () => {
    const apis = live.all('AWS::ApiGatewayV2::Api', Api).map(({ properties }) => properties.ProtocolType);
    const routes = live.all('AWS::ApiGatewayV2::Route', Route).map(({ properties }) => properties.RouteKey);
    const [behind] = live.all('AWS::ApiGatewayV2::Integration', Integration);

    expect(apis).toEqual(['WEBSOCKET']);
    expect(routes).toEqual(['$connect']);
    expect(JSON.stringify(behind)).toContain(functionNamed(connecting.function)?.id);
  });

  it('lets in as many at once as an account may, and no more', () => {
    expect(stage?.StageName).toBe(LIVE_STAGE);
    expect(stage?.DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: 500,
      ThrottlingBurstLimit: 500,
    });
  });

  it('logs no address, no ticket and nobody', () => {
    const { Format: line = '' } = stage?.AccessLogSettings ?? {};

    expect(line).toContain('$context.requestId');
    expect(line).not.toMatch(/path|query|sourceIp|identity|connectionId|authorizer/i);
  });

  it('is named to the one door that gives tickets, and to no other function', () => {
    const told = functions.filter(({ properties }) => 'LIVE_URL' in properties.Environment.Variables);

    expect(told.map(({ properties }) => properties.FunctionName)).toEqual(['staffetta-dev-open-live']);
    expect(doors.all('AWS::Lambda::Function', LambdaFunction).map(({ id }) => id)).toContain(told[0]?.id);
  });
});

describe('whoever tells', () => {
  const [mapping] = live.all('AWS::Lambda::EventSourceMapping', Mapping).map(({ properties }) => properties);

  it('is fed by the stream of sessions, at once, and with what a page would show alone', () => {
    expect(mapping?.FunctionName).toBe(functionNamed(telling.function)?.id);
    expect(mapping?.EventSourceArn).toMatch(/GetAttsessions.*StreamArn/);
    expect(mapping?.MaximumBatchingWindowInSeconds).toBe(0);
    expect(mapping?.FilterCriteria.Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      {
        eventName: ['INSERT', 'MODIFY'],
        dynamodb: {
          Keys: { sk: { S: ['session', 'offers', { prefix: 'offer-inbox#' }, { prefix: 'notice#' }] } },
        },
      },
    ]);
  });

  it('tells what is new: from now on, for a minute, and not for ever', () => {
    expect(mapping).toMatchObject({
      StartingPosition: 'LATEST',
      MaximumRecordAgeInSeconds: 60,
      MaximumRetryAttempts: 2,
    });
    expect(mapping?.DestinationConfig.OnFailure.Destination).toMatch(/^linesuntold/);
  });

  it('is the second and last who reads that stream: a third would slow down both', () => {
    const StreamReader = z.object({ EventSourceArn: Pointer });
    const readers = stateless
      .all('AWS::Lambda::EventSourceMapping', StreamReader)
      .filter(({ properties }) => /sessions.*StreamArn/.test(properties.EventSourceArn));

    expect(readers).toHaveLength(2);
  });
});
