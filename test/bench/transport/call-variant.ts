import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { anItem } from './an-item.ts';
import { VARIANTS } from './variants.ts';

/** What one way of speaking cost, in a process of its own. */
export interface Spoken {
  /** Processor time of this process, for each call. */
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Reads and writes an item of 1 KB, one call after the other; the first ones warm up and are not counted. */
const [name = '', warmUps = '0', rounds = '0'] = process.argv.slice(2);
const variant = VARIANTS[name];
if (!variant) throw new Error(`There is no variant ${name}.`);

const table = `variant-${process.pid}`;
const keys = [
  { AttributeName: 'pk', KeyType: 'HASH' as const },
  { AttributeName: 'sk', KeyType: 'RANGE' as const },
];
const setUp = new DynamoDBClient({});
await setUp.send(
  new CreateTableCommand({
    TableName: table,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keys,
    AttributeDefinitions: keys.map(({ AttributeName }) => ({ AttributeName, AttributeType: 'S' })),
  }),
);
const item = anItem();
await setUp.send(new PutItemCommand({ TableName: table, Item: marshall(item) }));
setUp.destroy();

const speaking = variant.open(table);
let version = 0;
await speak(Number(warmUps));
const usedBefore = process.cpuUsage();
const startedAtMs = performance.now();
await speak(Number(rounds));
const used = process.cpuUsage(usedBefore);
const calls = 2 * Number(rounds);
const spoken: Spoken = {
  cpuMs: (used.user + used.system) / 1000 / calls,
  wallMs: (performance.now() - startedAtMs) / calls,
};
console.log(JSON.stringify(spoken));
process.exit();

async function speak(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const found = await speaking.read({ pk: item.pk, sk: item.sk });
    if (found?.['version'] !== version) throw new Error('Something else was read than was written.');
    await speaking.write({ ...item, version: version + 1 }, version);
    version += 1;
  }
}
