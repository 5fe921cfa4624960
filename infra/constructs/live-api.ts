import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnApi,
  LogGroupLogDestination,
  WebSocketApi,
  WebSocketStage,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { LIVE_STAGE } from '../../shared/contract/live.ts';
import { nameIn } from '../house.ts';
import type { Settings } from '../settings.ts';

/** As many as an account may open by default; whoever comes then comes again, and looks by themselves meanwhile. */
const connectsPerSecondMax = 500;
const connectsAtOnceMax = 500;

/** Open lines to channels: a WebSocket API, on which nobody is listened to after they have come. */
export class LiveApi extends Construct {
  readonly api: WebSocketApi;
  readonly stage: WebSocketStage;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.api = new WebSocketApi(this, 'api', {
      apiName: nameIn(settings, 'live'),
      description: 'Tells open channels that something changed, and nothing else.',
    });
    this.stage = new WebSocketStage(this, 'stage', {
      webSocketApi: this.api,
      stageName: LIVE_STAGE,
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: connectsPerSecondMax, burstLimit: connectsAtOnceMax },
      accessLogSettings: { destination: this.accessLog(settings), format: accessLine },
    });
  }

  /** Where a page may open a line: `wss://abc.execute-api.eu-south-1.amazonaws.com`. */
  get origin(): string {
    return this.api.apiEndpoint;
  }

  /** What a ticket is added to. */
  get url(): string {
    return `${this.origin}/${LIVE_STAGE}`;
  }

  /** Where open lines are spoken to. */
  get callbackUrl(): string {
    return this.stage.callbackUrl;
  }

  /** Every line of the stage, for one thing that is done to it: `POST` says something, `DELETE` hangs up. */
  linesArn(method: 'POST' | 'DELETE'): string {
    return Stack.of(this).formatArn({
      service: 'execute-api',
      resource: this.api.apiId,
      resourceName: `${LIVE_STAGE}/${method}/@connections/*`,
    });
  }

  /** The same, as the inspection calls it. */
  linesSeen(method: 'POST' | 'DELETE'): string {
    const apiId = Stack.of(this).getLogicalId(this.api.node.defaultChild as CfnApi);
    return `arn:<AWS::Partition>:execute-api:<AWS::Region>:<AWS::AccountId>:<${apiId}>/${LIVE_STAGE}/${method}/@connections/*`;
  }

  private accessLog(settings: Settings): LogGroupLogDestination {
    const logGroup = new LogGroup(this, 'access-log', {
      logGroupName: `/aws/vendedlogs/${nameIn(settings, 'live-access')}`,
      retention: settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    return new LogGroupLogDestination(logGroup);
  }
}

/** No address, of which the ticket is a part, and nobody: the line says what happened, and not to whom. */
const accessLine = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    route: '$context.routeKey',
    what: '$context.eventType',
    status: '$context.status',
    integrationLatencyMs: '$context.integrationLatency',
    error: '$context.error.messageString',
  }),
);
