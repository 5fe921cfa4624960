import * as z from 'zod';
import { EngineRefusal } from '../engine/ask-engine.ts';
import { sweepExpired } from '../engine/sweep-expired.ts';
import { Sentence } from '../sentence.ts';
import { arn } from '../template/place.ts';
import { type Kind, physicalName } from './world.ts';

const Index = z.looseObject({
  IndexName: z.string(),
  KeySchema: z.array(z.looseObject({})),
  Projection: z.looseObject({}),
});
const Properties = z.object({
  KeySchema: z.array(z.looseObject({ AttributeName: z.string() })),
  AttributeDefinitions: z.array(z.looseObject({})),
  GlobalSecondaryIndexes: z.array(Index).optional(),
  LocalSecondaryIndexes: z.array(Index).optional(),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.coerce.boolean() }).optional(),
});

interface Described {
  readonly Table: {
    readonly LatestStreamArn?: string;
    readonly KeySchema: readonly { readonly AttributeName: string }[];
    readonly GlobalSecondaryIndexes?: readonly { readonly IndexName: string }[];
  };
}

function tableKind(type: string): Kind {
  return {
    type,
    identify: (resource, place) => {
      const name = physicalName(resource.properties()['TableName'], resource);
      return { ref: name, attributes: { Arn: arn(place, 'dynamodb', `table/${name}`) } };
    },
    boot: async (resource, { ask, deployment, toStart }) => {
      const { ref: TableName } = deployment.identityOf(resource);
      const wanted = Properties.parse(resource.properties());

      const describe = () => ask<Described>('DynamoDB_20120810.DescribeTable', { TableName });
      const known = await describe().catch(isMissing);
      if (!known) await create(TableName, wanted, ask);

      const { Table } = known ?? (await describe());
      refuseOtherShape(TableName, wanted, Table);
      const timeToLive = wanted.TimeToLiveSpecification;
      if (timeToLive?.Enabled) {
        const keys = wanted.KeySchema.map(({ AttributeName }) => AttributeName);
        toStart.push(() =>
          sweepExpired({ name: TableName, keys, timeToLive: timeToLive.AttributeName }, ask),
        );
      }
      if (Table.LatestStreamArn) deployment.addAttributes(resource, { StreamArn: Table.LatestStreamArn });
    },
  };
}

/** The two ways in which a template declares a table; a global one has its one replica here. */
export const table = tableKind('AWS::DynamoDB::Table');
export const globalTable = tableKind('AWS::DynamoDB::GlobalTable');

/** Encryption, recovery, tags and capacity have nothing to do on this machine. */
async function create(
  TableName: string,
  wanted: z.infer<typeof Properties>,
  ask: Parameters<Kind['boot']>[1]['ask'],
): Promise<void> {
  await ask('DynamoDB_20120810.CreateTable', {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: wanted.KeySchema,
    AttributeDefinitions: wanted.AttributeDefinitions,
    GlobalSecondaryIndexes: wanted.GlobalSecondaryIndexes?.map(onlyItsShape),
    LocalSecondaryIndexes: wanted.LocalSecondaryIndexes?.map(onlyItsShape),
    StreamSpecification: wanted.StreamSpecification && {
      StreamEnabled: true,
      StreamViewType: wanted.StreamSpecification.StreamViewType,
    },
  });
  if (wanted.TimeToLiveSpecification?.Enabled) {
    const TimeToLiveSpecification = wanted.TimeToLiveSpecification;
    await ask('DynamoDB_20120810.UpdateTimeToLive', { TableName, TimeToLiveSpecification });
  }
}

/** A table of an older template would fail later, and in words that nobody understands. */
function refuseOtherShape(name: string, wanted: z.infer<typeof Properties>, found: Described['Table']): void {
  const asked = shapeOf(
    wanted.KeySchema,
    wanted.GlobalSecondaryIndexes,
    wanted.StreamSpecification !== undefined,
  );
  const there = shapeOf(found.KeySchema, found.GlobalSecondaryIndexes, found.LatestStreamArn !== undefined);
  if (asked === there) return;
  throw new Sentence(
    `The table ${name} in the data folder is of an older template: it has ${there}, and the template now asks ` +
      `for ${asked}. Delete the data folder to begin anew, or start with another: npm start -- --data .staffetta-new`,
  );
}

function shapeOf(
  keys: readonly { readonly AttributeName: string }[],
  indexes: readonly { readonly IndexName: string }[] = [],
  hasStream: boolean,
): string {
  const keyNames = keys.map(({ AttributeName }) => AttributeName).join(' and ');
  const indexNames = indexes.map(({ IndexName }) => IndexName).sort();
  return `the key ${keyNames}, the indexes [${indexNames.join(', ')}] and ${hasStream ? 'a' : 'no'} stream`;
}

function onlyItsShape({ IndexName, KeySchema, Projection }: z.infer<typeof Index>) {
  return { IndexName, KeySchema, Projection };
}

function isMissing(error: unknown): undefined {
  if (error instanceof EngineRefusal && error.code === 'ResourceNotFoundException') return undefined;
  throw error;
}
