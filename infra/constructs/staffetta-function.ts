import { type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  ApplicationLogLevel,
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Grant } from '../../shared/contract/grant.ts';
import { type House, nameIn } from '../house.ts';
import type { Settings } from '../settings.ts';
import { bindGrants } from './bind-grants.ts';
import { FunctionRole } from './function-role.ts';

/** The share of a processor grows with memory; below this, starting cold takes noticeably longer. */
const memoryMiB = 512;

/** Where the functions' own metrics are, by service and function. */
export const metricsNamespace = 'staffetta';

/** How logs and metrics tell the stages of one account apart. */
export const serviceOf = ({ stage }: Settings): string => `staffetta-${stage}`;

export interface ContractFunction {
  readonly function: string;
  readonly summary: string;
  readonly grants: readonly Grant[];
}

/** Its failures wake somebody at once. */
export const movesMoney = ({ grants }: Pick<ContractFunction, 'grants'>): boolean =>
  grants.includes('ledger:write');

export interface StaffettaFunctionProps {
  readonly timeout: Duration;
  readonly environment?: Record<string, string>;
}

/**
 * A function of the contract. Its construct id, its file in `functions/` and the end of its deployed name are
 * the same word; it may do what the contract grants, write its own log and send its traces.
 */
export class StaffettaFunction extends Construct {
  readonly name: string;
  readonly role: FunctionRole;
  readonly lambda: LambdaFunction;
  readonly movesMoney: boolean;

  constructor(scope: Construct, entry: ContractFunction, house: House, props: StaffettaFunctionProps) {
    super(scope, entry.function);
    this.name = entry.function;
    this.movesMoney = movesMoney(entry);

    const functionName = nameIn(house.settings, entry.function);
    const logGroup = new LogGroup(this, 'log', {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: house.settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new FunctionRole(this, 'role');
    logGroup.grantWrite(this.role);
    this.lambda = new LambdaFunction(this, 'function', {
      functionName,
      description: entry.summary,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMiB,
      timeout: props.timeout,
      code: house.codeOf(entry.function),
      handler: 'index.handler',
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
      environment: {
        POWERTOOLS_SERVICE_NAME: serviceOf(house.settings),
        POWERTOOLS_METRICS_NAMESPACE: metricsNamespace,
        ...props.environment,
      },
    });
    bindGrants(this, entry.grants, house);

    Validations.of(this.role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'X-Ray has no resources to name: PutTraceSegments and PutTelemetryRecords are granted on * or not at all.',
    });
  }
}
