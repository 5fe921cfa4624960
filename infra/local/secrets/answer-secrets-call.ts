import * as z from 'zod';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { Secrets } from './secrets.ts';

const GetSecretValue = z.object({ SecretId: z.string() });

/** Answers a call of the Secrets Manager API; throws `CloudRefusal` with the code that it would answer. */
export function answerSecretsCall(operation: string, body: unknown, secrets: Secrets): unknown {
  if (operation !== 'GetSecretValue') {
    throw new CloudRefusal(400, 'UnknownOperationException', `${operation} is not run on this machine.`);
  }
  const secret = secrets.find(GetSecretValue.parse(body).SecretId);
  if (!secret) {
    throw new CloudRefusal(
      400,
      'ResourceNotFoundException',
      "Secrets Manager can't find the specified secret.",
    );
  }
  return {
    ARN: secret.arn,
    Name: secret.name,
    SecretString: secret.text,
    VersionId: secret.versionId,
    VersionStages: ['AWSCURRENT'],
    CreatedDate: secret.createdAtMs / 1000,
  };
}
