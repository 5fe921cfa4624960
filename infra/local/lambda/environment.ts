import type { Place } from '../template/place.ts';

/**
 * What a function finds in `process.env`: what its template says, and what Lambda itself sets, with endpoints of
 * this machine. The runner's own environment never reaches it.
 *
 * The credentials open nothing by themselves. They say who calls, so that each function may do here what its role allows.
 */
export function environmentOf(
  place: Place,
  settings: {
    name: string;
    handler: string;
    memoryMb: number;
    codeFolder: string;
    logFormat: string;
    logLevel: string | undefined;
  },
  variables: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    ...variables,
    AWS_ACCESS_KEY_ID: `role-of-${settings.name}`,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: 'local',
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: settings.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_FORMAT: settings.logFormat,
    ...(settings.logLevel && { AWS_LAMBDA_LOG_LEVEL: settings.logLevel }),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${settings.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: place.engineUrl,
    AWS_ENDPOINT_URL_EVENTBRIDGE: place.cloudUrl,
    AWS_ENDPOINT_URL_SQS: place.cloudUrl,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: place.cloudUrl,
    AWS_ENDPOINT_URL_KMS: place.cloudUrl,
    AWS_ENDPOINT_URL_SCHEDULER: place.cloudUrl,
    AWS_ENDPOINT_URL_SESV2: place.cloudUrl,
    AWS_ENDPOINT_URL_SNS: place.cloudUrl,
    AWS_ENDPOINT_URL_S3: place.cloudUrl,
    AWS_ENDPOINT_URL_ATHENA: place.cloudUrl,
    AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI: place.cloudUrl,
    _HANDLER: settings.handler,
    LAMBDA_TASK_ROOT: settings.codeFolder,
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
  };
}
