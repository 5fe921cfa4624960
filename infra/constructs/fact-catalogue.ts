import { Stack } from 'aws-cdk-lib';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { Construct } from 'constructs';
import { type ColumnType, columnTypeOf, hiveType, trinoType } from '../../shared/measures/column-type.ts';
import { factColumns, factKinds, factPartitions } from '../../shared/measures/fact.ts';
import { lakeFolders } from '../../shared/measures/lake-folders.ts';
import { type Measure, sqlNameOf } from '../../shared/measures/measure.ts';
import { measures } from '../../shared/measures/measures.ts';
import { viewOf } from '../../shared/measures/query-for.ts';
import type { Relation } from '../../shared/measures/relation.ts';
import { relations } from '../../shared/measures/relations.ts';
import { retentionDays } from '../../shared/privacy/retention.ts';
import type { Settings } from '../settings.ts';
import type { LakeBucket } from './lake-bucket.ts';

/** How Athena calls the catalogue of Glue, inside a view. */
const catalogueName = 'awsdatacatalog';

type Columns = Readonly<Record<string, ColumnType>>;

/** What analysts find in the lake: the facts as a table, and each relation and measure as a view over it. */
export class FactCatalogue extends Construct {
  readonly databaseName: string;
  /** Of the database, of the catalogue that it is in, and of all that is in it. */
  readonly arns: readonly string[];

  constructor(
    scope: Construct,
    id: string,
    { bucket, settings }: { bucket: LakeBucket; settings: Settings },
  ) {
    super(scope, id);
    this.databaseName = `staffetta_${settings.stage}`;
    this.arns = [
      { resource: 'catalog' },
      { resource: 'database', resourceName: this.databaseName },
      { resource: 'table', resourceName: `${this.databaseName}/*` },
    ].map((part) => Stack.of(this).formatArn({ service: 'glue', ...part }));
    const database = new CfnDatabase(this, 'database', {
      catalogId: Stack.of(this).account,
      databaseInput: {
        name: this.databaseName,
        description: 'What happened, by nobody’s name, and what is counted of it: docs/measures.md.',
      },
    });
    const tables = [
      this.add('facts', factsIn(`s3://${bucket.bucketName}/${lakeFolders.facts}`)),
      ...[...relations, ...measures].map((each) =>
        this.add(sqlNameOf(each), viewIn(this.databaseName, each)),
      ),
    ];
    for (const table of tables) table.addResourceDependency(database);
  }

  private add(name: string, tableInput: CfnTable.TableInputProperty): CfnTable {
    return new CfnTable(this, name, {
      catalogId: Stack.of(this).account,
      databaseName: this.databaseName,
      tableInput: { name, ...tableInput },
    });
  }
}

/** Athena is told which days and kinds there are, and need not look: so no crawler, and nothing to add each day. */
const factsIn = (location: string): CfnTable.TableInputProperty => ({
  description: 'Every event, as it came: perhaps more than once, and in any order.',
  tableType: 'EXTERNAL_TABLE',
  parameters: {
    EXTERNAL: 'TRUE',
    classification: 'json',
    compressionType: 'gzip',
    'projection.enabled': 'true',
    'projection.day.type': 'date',
    'projection.day.format': 'yyyy-MM-dd',
    'projection.day.interval': '1',
    'projection.day.interval.unit': 'DAYS',
    'projection.day.range': `NOW-${retentionDays.facts}DAYS,NOW+1DAYS`,
    'projection.kind.type': 'enum',
    'projection.kind.values': factKinds.join(','),
    'storage.location.template': `${location}day=\${day}/kind=\${kind}/`,
  },
  partitionKeys: hiveColumns(factPartitions),
  storageDescriptor: {
    columns: hiveColumns(factColumns),
    location,
    inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
    outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
    serdeInfo: {
      serializationLibrary: 'org.openx.data.jsonserde.JsonSerDe',
      // A line that is no JSON stops the query: what is skipped in silence is counted nowhere.
      parameters: { 'case.insensitive': 'FALSE', 'ignore.malformed.json': 'FALSE', ...mappings() },
    },
  },
});

/** As Athena itself writes a view: its SQL and its columns as JSON, in base64, in a comment. */
function viewIn(schema: string, of: Relation | Measure): CfnTable.TableInputProperty {
  const columns = rowOf(of);
  const view = {
    originalSql: viewOf(of),
    catalog: catalogueName,
    schema,
    columns: Object.entries(columns).map(([name, type]) => ({ name, type: trinoType(type) })),
  };
  return {
    description: of.says,
    tableType: 'VIRTUAL_VIEW',
    parameters: { presto_view: 'true', comment: 'Presto View' },
    partitionKeys: [],
    storageDescriptor: {
      columns: hiveColumns(columns),
      location: '',
      inputFormat: '',
      outputFormat: '',
      serdeInfo: {},
    },
    viewOriginalText: `/* Presto View: ${Buffer.from(JSON.stringify(view)).toString('base64')} */`,
    viewExpandedText: '/* Presto View */',
  };
}

function rowOf({ row }: Relation | Measure): Columns {
  const type = columnTypeOf(row);
  if (typeof type === 'object' && 'row' in type) return type.row;
  throw new Error('A view has columns.');
}

const hiveColumns = (columns: Columns): CfnTable.ColumnProperty[] =>
  Object.entries(columns).map(([name, type]) => ({ name: name.toLowerCase(), type: hiveType(type) }));

/** The catalogue knows no capitals: by which name in the files each column and field is meant, at any depth. */
function mappings(): Record<string, string> {
  const names = new Set(namesIn({ row: factColumns }));
  const found = [...names].filter((name) => name !== name.toLowerCase());
  const mapped = Object.fromEntries(found.map((name) => [`mapping.${name.toLowerCase()}`, name]));
  const lost = found.filter(
    (name) => mapped[`mapping.${name.toLowerCase()}`] !== name || names.has(name.toLowerCase()),
  );
  if (lost.length > 0) throw new Error(`Names that differ by capitals alone: ${lost.join(', ')}.`);
  return mapped;
}

function namesIn(type: ColumnType): string[] {
  if (typeof type === 'string') return [];
  if ('listOf' in type) return namesIn(type.listOf);
  return Object.entries(type.row).flatMap(([name, of]) => [name, ...namesIn(of)]);
}
