import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Table, tables } from '../../shared/contract/tables.ts';
import { retentionDays } from '../../shared/privacy/retention.ts';
import { Pointer, synthesizeHouse } from '../support/synthesized-house.ts';

const DeployedTable = z.object({
  KeySchema: z.array(z.object({ AttributeName: z.string(), KeyType: z.string() })),
  BillingMode: z.string(),
  PointInTimeRecoverySpecification: z.object({ PointInTimeRecoveryEnabled: z.boolean() }),
  DeletionProtectionEnabled: z.boolean(),
  SSESpecification: z.object({ SSEType: z.string(), KMSMasterKeyId: Pointer }),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema: z.array(z.object({ AttributeName: z.string() })),
        Projection: z.object({ ProjectionType: z.string() }),
      }),
    )
    .optional(),
});
const Key = z.object({
  EnableKeyRotation: z.boolean().optional(),
  KeySpec: z.string().optional(),
  KeyUsage: z.string().optional(),
  Origin: z.string().optional(),
});
const Secret = z.object({
  GenerateSecretString: z.object({ PasswordLength: z.number() }),
  KmsKeyId: Pointer,
});

const { stateful, stateless } = synthesizeHouse();

describe.each(tables)('the table of $name', (table) => {
  it('has the shape that the contract gives it', () => {
    const { properties } = deployed(table);

    expect(properties.KeySchema.map((key) => key.AttributeName)).toEqual([table.partitionKey, table.sortKey]);
    expect(properties.TimeToLiveSpecification?.AttributeName).toBe(table.timeToLive);
    expect(properties.StreamSpecification?.StreamViewType).toBe(
      table.stream ? 'NEW_AND_OLD_IMAGES' : undefined,
    );
    expect(indexesOf(properties)).toEqual(
      table.indexes.map(({ name, partitionKey, sortKey }) => [
        name,
        partitionKey.name,
        sortKey.name,
        'KEYS_ONLY',
      ]),
    );
  });

  it('can be restored, and is not deleted by a slip', () => {
    const { id, properties } = deployed(table);

    expect(properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).toBe(true);
    expect(properties.DeletionProtectionEnabled).toBe(true);
    expect(stateful.deletionPolicyOf(id)).toBe('Retain');
  });

  it('is paid by use, and encrypted with a key of its owner that rotates', () => {
    const { properties } = deployed(table);

    const key = stateful
      .all('AWS::KMS::Key', Key)
      .find(({ id }) => id === properties.SSESpecification.KMSMasterKeyId);
    expect(properties.BillingMode).toBe('PAY_PER_REQUEST');
    expect(properties.SSESpecification.SSEType).toBe('KMS');
    expect(key?.properties.EnableKeyRotation).toBe(true);
    expect(stateful.deletionPolicyOf(key?.id ?? '')).toBe('Retain');
  });
});

describe('the key that seals tickets', () => {
  it('is made in the cloud, long, and encrypted with the key of its owner', () => {
    const [sealKey] = stateful.all('AWS::SecretsManager::Secret', Secret);

    expect(sealKey?.properties.GenerateSecretString.PasswordLength).toBe(64);
    expect(stateful.all('AWS::KMS::Key', Key).map(({ id }) => id)).toContain(sealKey?.properties.KmsKeyId);
  });
});

describe('the key that is shared with the dispensers', () => {
  it('makes MACs and nothing else, of material that is brought in, and stays when the stack goes', () => {
    const keys = stateful.all('AWS::KMS::Key', Key);

    const [shared] = keys.filter(({ properties }) => properties.KeyUsage === 'GENERATE_VERIFY_MAC');

    expect(shared?.properties).toEqual({
      KeySpec: 'HMAC_256',
      KeyUsage: 'GENERATE_VERIFY_MAC',
      Origin: 'EXTERNAL',
    });
    expect(stateful.deletionPolicyOf(shared?.id ?? '')).toBe('Retain');
  });
});

describe('the anchors of the audit', () => {
  it('are locked for as long as a record is kept, and go after it', () => {
    const Anchors = z.object({
      ObjectLockEnabled: z.literal(true),
      ObjectLockConfiguration: z.object({
        Rule: z.object({ DefaultRetention: z.object({ Days: z.number(), Mode: z.string() }) }),
      }),
      LifecycleConfiguration: z.object({ Rules: z.array(z.object({ ExpirationInDays: z.number() })) }),
    });

    const [anchors] = stateful.all('AWS::S3::Bucket', Anchors);

    const { Days, Mode } = anchors?.properties.ObjectLockConfiguration.Rule.DefaultRetention ?? {};
    expect([Days, Mode]).toEqual([retentionDays.audit, 'GOVERNANCE']);
    expect(anchors?.properties.LifecycleConfiguration.Rules).toEqual([
      { ExpirationInDays: retentionDays.audit + 1 },
    ]);
    expect(stateful.deletionPolicyOf(anchors?.id ?? '')).toBe('Retain');
  });
});

describe('the stateless stack', () => {
  it.each(['AWS::DynamoDB::Table', 'AWS::SecretsManager::Secret', 'AWS::KMS::Key'])('holds no %s', (type) => {
    expect(stateless.all(type, z.unknown())).toEqual([]);
  });
});

function deployed(table: Table) {
  const found = stateful
    .all('AWS::DynamoDB::Table', DeployedTable)
    .find(({ id }) => id.startsWith(table.name));
  if (!found) throw new Error(`There is no table of ${table.name}.`);
  return found;
}

function indexesOf({ GlobalSecondaryIndexes = [] }: z.infer<typeof DeployedTable>) {
  return GlobalSecondaryIndexes.map((index) => [
    index.IndexName,
    ...index.KeySchema.map((key) => key.AttributeName),
    index.Projection.ProjectionType,
  ]);
}
