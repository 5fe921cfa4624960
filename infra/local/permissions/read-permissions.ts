import * as z from 'zod';
import { Sentence } from '../sentence.ts';
import type { Declared, Deployment } from '../template/deployment.ts';
import type { Permissions } from './permissions.ts';
import { readStatements, type Statement } from './statement.ts';

const Named = z.object({ PolicyDocument: z.unknown() });
const RoleProperties = z.object({
  AssumeRolePolicyDocument: z.unknown(),
  Policies: z.array(Named).default([]),
  ManagedPolicyArns: z.array(z.string()).default([]),
});
const Policy = Named.extend({ Roles: z.array(z.string()).default([]) });

/** Reads who may do what from the templates, once every resource of them has its name. */
export function readPermissions(deployment: Deployment, permissions: Permissions): void {
  const arnOfRole = new Map<string, string>();
  for (const role of of('AWS::IAM::Role', deployment)) {
    const { ref, attributes } = deployment.identityOf(role);
    const { AssumeRolePolicyDocument, Policies, ManagedPolicyArns } = RoleProperties.parse(role.properties());
    arnOfRole.set(ref, attributes['Arn'] ?? '');
    permissions.addRole(attributes['Arn'] ?? '', {
      trust: readStatements(AssumeRolePolicyDocument, role.logicalId),
      statements: [
        ...Policies.map((each) => each.PolicyDocument),
        ...ManagedPolicyArns.map((managedArn) => managedPolicy(managedArn, role)),
      ].flatMap((document) => readStatements(document, role.logicalId)),
    });
  }
  for (const policy of [
    ...of('AWS::IAM::Policy', deployment),
    ...of('AWS::IAM::ManagedPolicy', deployment),
  ]) {
    const { PolicyDocument, Roles } = Policy.parse(policy.properties());
    const statements = readStatements(PolicyDocument, policy.logicalId);
    for (const role of Roles) permissions.addRole(arnOfRole.get(role) ?? role, { trust: [], statements });
  }
  for (const resource of deployment.resources) {
    for (const { on, statements } of ownPoliciesOf(resource, deployment))
      permissions.addPolicy(on, statements);
    const key = keyOf[resource.type]?.(resource.properties());
    if (key !== undefined) permissions.addKey(arnOf(resource, deployment), arnOfKey(key, deployment));
  }
}

/** Those of AWS that a template may name; what they say is in the AWS Managed Policy Reference. */
const managed: Readonly<Record<string, readonly string[]>> = {
  AWSLambdaBasicExecutionRole: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
};

function managedPolicy(managedArn: string, { logicalId }: Declared): unknown {
  const Action = managed[managedArn.split('/').at(-1) ?? ''];
  if (Action) return { Statement: { Effect: 'Allow', Action: [...Action], Resource: '*' } };
  throw new Sentence(
    `${logicalId} has the policy ${managedArn}, which the local runner does not know: ` +
      'write what it needs into the role, or add it in infra/local/permissions/read-permissions.ts.',
  );
}

const of = (type: string, { resources }: Deployment): Declared[] =>
  resources.filter((resource) => resource.type === type);

/** What a resource's own policy says, by the ARN of what it is of. */
function ownPoliciesOf(
  resource: Declared,
  deployment: Deployment,
): { readonly on: string; readonly statements: readonly Statement[] }[] {
  const read = (document: unknown) => readStatements(document, resource.logicalId);
  const properties = resource.properties;
  switch (resource.type) {
    case 'AWS::SQS::QueuePolicy': {
      const { Queues, PolicyDocument } = properties() as { Queues: string[]; PolicyDocument: unknown };
      const names = of('AWS::SQS::Queue', deployment).map((queue) => deployment.identityOf(queue));
      return Queues.map((url) => ({
        on: names.find(({ ref }) => ref === url)?.attributes['Arn'] ?? url,
        statements: read(PolicyDocument),
      }));
    }
    case 'AWS::SNS::TopicPolicy': {
      const { Topics, PolicyDocument } = properties() as { Topics: string[]; PolicyDocument: unknown };
      return Topics.map((on) => ({ on, statements: read(PolicyDocument) }));
    }
    case 'AWS::S3::BucketPolicy': {
      const { Bucket, PolicyDocument } = properties() as { Bucket: string; PolicyDocument: unknown };
      return [{ on: `arn:aws:s3:::${Bucket}`, statements: read(PolicyDocument) }];
    }
    case 'AWS::KMS::Key':
      return [{ on: arnOf(resource, deployment), statements: read(properties()['KeyPolicy']) }];
    default:
      return [];
  }
}

/** Where each kind of resource names the key of its owner that encrypts it. */
const keyOf: Readonly<Record<string, (properties: Record<string, unknown>) => string | undefined>> = {
  'AWS::DynamoDB::Table': ({ SSESpecification }) => nameIn(SSESpecification, ['KMSMasterKeyId']),
  'AWS::SecretsManager::Secret': (properties) => nameIn(properties, ['KmsKeyId']),
  'AWS::SNS::Topic': (properties) => nameIn(properties, ['KmsMasterKeyId']),
  'AWS::SQS::Queue': (properties) => nameIn(properties, ['KmsMasterKeyId']),
  'AWS::S3::Bucket': ({ BucketEncryption }) =>
    nameIn(BucketEncryption, [
      'ServerSideEncryptionConfiguration',
      '0',
      'ServerSideEncryptionByDefault',
      'KMSMasterKeyID',
    ]),
};

function nameIn(value: unknown, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (at, name) => (at as Record<string, unknown> | undefined)?.[name],
    value,
  );
  return typeof found === 'string' ? found : undefined;
}

/** A template may name a key by its ARN or by its id. */
function arnOfKey(named: string, deployment: Deployment): string {
  const key = of('AWS::KMS::Key', deployment).find((each) => deployment.identityOf(each).ref === named);
  return key ? arnOf(key, deployment) : named;
}

function arnOf(resource: Declared, deployment: Deployment): string {
  const { ref, attributes } = deployment.identityOf(resource);
  return attributes['Arn'] ?? ref;
}
