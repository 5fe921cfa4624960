import type { Ask } from './judge.ts';

/** What a call of DynamoDB needs to know of the tables that stand here, by their names. */
export interface Tables {
  /** `arn:aws:dynamodb:eu-south-1:000000000000:table/` */
  readonly arnPrefix: string;
  /** `dynamodb.eu-south-1.amazonaws.com`: through which a table's key is used. */
  readonly viaService: string;
  /** The ARN of the key that encrypts a table, where it is the owner's. */
  readonly keyOf: Readonly<Record<string, string>>;
}

interface Item {
  readonly TableName?: string;
}
interface Body extends Item {
  readonly IndexName?: string;
  readonly RequestItems?: Readonly<Record<string, unknown>>;
  readonly TransactItems?: readonly Readonly<Record<string, Item>>[];
}

/** A transaction needs what each of its parts would. */
const PARTS: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

const READS = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan', 'ConditionCheckItem']);

/**
 * What a call of DynamoDB must be allowed: itself, on the table or the index that it names, and the use of the key that
 * encrypts it, which DynamoDB makes on the caller's behalf.
 *
 * Source: "Actions, resources, and condition keys for Amazon DynamoDB", Service Authorization Reference; and "Using IAM
 * with DynamoDB transactions", DynamoDB Developer Guide.
 */
export function asksOfDynamodb(operation: string, body: Body, tables: Tables): Ask[] {
  const named = (name: string, action: string, index?: string): Ask[] => {
    const table = name.includes(':table/') ? (name.split(':table/')[1] ?? '') : name;
    const resource = `${tables.arnPrefix}${table}${index === undefined ? '' : `/index/${index}`}`;
    return [{ action: `dynamodb:${action}`, resource }, ...asksOfTheKey(table, action, tables)];
  };

  if (body.TransactItems) {
    return body.TransactItems.flatMap((part) =>
      Object.entries(part).flatMap(([kind, { TableName = '' }]) => named(TableName, PARTS[kind] ?? kind)),
    );
  }
  if (body.RequestItems) return Object.keys(body.RequestItems).flatMap((name) => named(name, operation));
  if (body.TableName === undefined) return [{ action: `dynamodb:${operation}`, resource: '*' }];
  return named(body.TableName, operation, body.IndexName);
}

/** Of all that DynamoDB asks of a key, what cannot be done without: to read is to decrypt. */
function asksOfTheKey(table: string, action: string, { keyOf, viaService }: Tables): Ask[] {
  const resource = keyOf[table];
  if (resource === undefined) return [];
  const deeds = READS.has(action) ? ['Decrypt'] : ['Decrypt', 'Encrypt', 'GenerateDataKey'];
  return deeds.map((deed) => ({
    action: `kms:${deed}`,
    resource,
    context: { 'kms:ViaService': viaService },
  }));
}
