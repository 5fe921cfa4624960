import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Table as TableOfContract } from '../../shared/contract/tables.ts';

export interface ContractTableProps {
  readonly table: TableOfContract;
  readonly key: IKey;
}

/**
 * A table of the contract, kept as a bank keeps its books: restorable to any second of the last 35 days,
 * encrypted with a key of its owner, and deleted by nobody's slip.
 *
 * It lives in one region on purpose. Between the replicas of a global table the last writer wins, and a
 * condition on the version would then promise nothing.
 */
export class ContractTable extends Table {
  readonly indexArns: readonly string[];
  readonly key: IKey;

  constructor(scope: Construct, id: string, { table, key }: ContractTableProps) {
    super(scope, id, {
      partitionKey: { name: table.partitionKey, type: AttributeType.STRING },
      sortKey: { name: table.sortKey, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(table.stream && { stream: StreamViewType.NEW_AND_OLD_IMAGES }),
      ...(table.timeToLive !== undefined && { timeToLiveAttribute: table.timeToLive }),
    });
    for (const index of table.indexes) {
      this.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: { name: index.partitionKey.name, type: AttributeType.STRING },
        sortKey: { name: index.sortKey.name, type: AttributeType.NUMBER },
        projectionType: ProjectionType.KEYS_ONLY,
      });
    }
    this.indexArns = table.indexes.map((index) => `${this.tableArn}/index/${index.name}`);
    this.key = key;
  }

  /** Where every write to the table can be followed; asking a table without a stream is a mistake. */
  get streamArn(): string {
    if (this.tableStreamArn === undefined) throw new Error(`The table ${this.node.id} has no stream.`);
    return this.tableStreamArn;
  }
}
