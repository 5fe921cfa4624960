import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
  PayloadFormatVersion,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { type House, nameIn } from '../house.ts';
import type { Settings } from '../settings.ts';
import { StaffettaFunction } from './staffetta-function.ts';

const doorTimeout = Duration.seconds(10);
const requestsPerSecondMax = 5_000;
const requestsAtOnceMax = 2_500;
const preflightKeptFor = Duration.hours(1);

/** The public API: one function behind each route of the contract. */
export class FrontDoor extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  readonly doors: readonly StaffettaFunction[];

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    const { settings } = house;

    this.api = new HttpApi(this, 'api', {
      apiName: nameIn(settings, 'api'),
      description: 'One banking session behind every channel.',
      createDefaultStage: false,
      ...(settings.allowedOrigins.length > 0 && { corsPreflight: corsOf(settings) }),
    });
    this.stage = new HttpStage(this, 'stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: requestsPerSecondMax, burstLimit: requestsAtOnceMax },
      accessLogSettings: { destination: this.accessLog(settings), format: accessLine },
    });

    const authorizer = new HttpJwtAuthorizer('issuer', settings.issuer, { jwtAudience: [settings.audience] });
    const environment = {
      CHANNEL_OF_CLIENT: JSON.stringify(settings.channelOfClient),
      RATE_LIMITS: JSON.stringify(settings.rateLimits),
    };
    this.doors = routes.map((route) => {
      const door = new StaffettaFunction(this, route, house, { timeout: doorTimeout, environment });
      const opened = this.api.addRoutes({
        path: route.path,
        methods: [HttpMethod[route.method]],
        integration: new HttpLambdaIntegration(route.function, door.lambda, {
          payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
        }),
        // The gateway asks for a valid token; for its scopes asks the function's own edge, because the gateway
        // would refuse a wrong scope with a bare 403 and not with a problem+json that says what to do.
        ...(isPublic(route) ? {} : { authorizer }),
      });
      if (isPublic(route)) acknowledgePublic(opened);
      return door;
    });
  }

  private accessLog(settings: Settings): LogGroupLogDestination {
    // Under /aws/vendedlogs, where deliveries do not use up the size of the account's log resource policy.
    const logGroup = new LogGroup(this, 'access-log', {
      logGroupName: `/aws/vendedlogs/${nameIn(settings, 'access')}`,
      retention: settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    return new LogGroupLogDestination(logGroup);
  }
}

function isPublic(route: Route): boolean {
  return route.scopes.length === 0;
}

function acknowledgePublic(opened: readonly HttpRoute[]): void {
  for (const route of opened) {
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'The contract opens this door to everybody: it answers the published documents of the API, or takes a no by a sealed link, and answers no data.',
    });
  }
}

/** The route and not the path, no address and no subject: the line says what happened, and not to whom. */
const accessLine = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    route: '$context.routeKey',
    client: '$context.authorizer.claims.client_id',
    status: '$context.status',
    latencyMs: '$context.responseLatency',
    integrationLatencyMs: '$context.integrationLatency',
    answerBytes: '$context.responseLength',
    authorizerError: '$context.authorizer.error',
    integrationError: '$context.integrationErrorMessage',
  }),
);

function corsOf(settings: Settings) {
  return {
    allowOrigins: settings.allowedOrigins,
    allowMethods: [
      CorsHttpMethod.GET,
      CorsHttpMethod.POST,
      CorsHttpMethod.PUT,
      CorsHttpMethod.PATCH,
      CorsHttpMethod.DELETE,
    ],
    allowHeaders: [
      'authorization',
      'content-type',
      'if-match',
      'if-none-match',
      'idempotency-key',
      'staffetta-assistance',
      'staffetta-visit',
      'traceparent',
    ],
    exposeHeaders: ['etag', 'idempotency-replayed', 'retry-after'],
    maxAge: preflightKeptFor,
  };
}
