import { Duration, Validations } from 'aws-cdk-lib';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { connecting, telling, toldOf } from '../../shared/contract/live.ts';
import type { House } from '../house.ts';
import { bindStream } from './bind-grants.ts';
import { DeadLetters } from './dead-letters.ts';
import type { LiveApi } from './live-api.ts';
import { StaffettaFunction } from './staffetta-function.ts';

const connectTimeout = Duration.seconds(5);
const tellTimeout = Duration.seconds(30);
const batchMax = 100;
const batchesAtOncePerShard = 4;

/** Whoever was not told within a minute has looked by themselves: what is older is not worth telling. */
const worthTellingFor = Duration.minutes(1);
const triesMax = 2;

/** Who opens a line, and who speaks on all of them. */
export class LiveLines extends Construct {
  readonly connector: StaffettaFunction;
  readonly teller: StaffettaFunction;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, house: House, { api }: LiveApi) {
    super(scope, id);
    this.connector = new StaffettaFunction(this, connecting, house, { timeout: connectTimeout });
    const opened = api.addRoute('$connect', {
      integration: new WebSocketLambdaIntegration('connect', this.connector.lambda),
    });
    Validations.of(opened).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'A browser sends no token along with a WebSocket: the function itself asks for a ticket of one use, which only a door behind the authorizer gives.',
    });

    this.deadLetters = new DeadLetters(this, 'untold');
    this.teller = new StaffettaFunction(this, telling, house, { timeout: tellTimeout });
    bindStream(this.teller, house.estate.sessions);
    this.teller.lambda.addEventSourceMapping('stream', {
      eventSourceArn: house.estate.sessions.streamArn,
      startingPosition: StartingPosition.LATEST,
      batchSize: batchMax,
      maxBatchingWindow: Duration.seconds(0),
      parallelizationFactor: batchesAtOncePerShard,
      bisectBatchOnError: true,
      retryAttempts: triesMax,
      maxRecordAge: worthTellingFor,
      onFailure: new SqsDlq(this.deadLetters),
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: { Keys: { sk: { S: whatIsTold } } },
        }),
      ],
    });
  }
}

/** The sort keys of whatever is told of: each itself, or how it begins. */
const whatIsTold = Object.values(toldOf).flatMap((one) => [
  ...('key' in one ? [one.key] : []),
  ...('prefix' in one ? [{ prefix: one.prefix }] : []),
]);
