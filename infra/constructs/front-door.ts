import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CorsHttpMethod, HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { nameIn } from '../house.ts';
import type { Settings } from '../settings.ts';

const requestsPerSecondMax = 5_000;
const requestsAtOnceMax = 2_500;
const preflightKeptFor = Duration.hours(1);

/** The public API: where it is called, how often, from which pages, and whose tokens it trusts. */
export class FrontDoor extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  readonly authorizer: HttpJwtAuthorizer;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
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

    this.authorizer = new HttpJwtAuthorizer('issuer', settings.issuer, { jwtAudience: [settings.audience] });
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
