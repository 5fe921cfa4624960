import * as z from 'zod';
import type { Column, ExternalTable } from '../catalogue/catalogue.ts';
import { readColumnShape } from '../catalogue/column-shape.ts';
import { readPartitionProjection } from '../catalogue/partition-projection.ts';
import { readPrestoView } from '../catalogue/presto-view.ts';
import { Sentence } from '../sentence.ts';
import { type Kind, physicalName } from './world.ts';

const GlueColumn = z.object({ Name: z.string(), Type: z.string() });
const Parameters = z.record(z.string(), z.coerce.string()).default({});
const TableInput = z.object({
  Name: z.string().optional(),
  TableType: z.enum(['EXTERNAL_TABLE', 'VIRTUAL_VIEW']),
  ViewOriginalText: z.string().optional(),
  Parameters,
  PartitionKeys: z.array(GlueColumn).default([]),
  StorageDescriptor: z
    .object({
      Columns: z.array(GlueColumn).default([]),
      Location: z.string().optional(),
      SerdeInfo: z.object({ SerializationLibrary: z.string().optional(), Parameters }).optional(),
    })
    .optional(),
});
const Properties = z.object({ DatabaseName: z.string(), TableInput });

/** The one way of reading JSON that is run here: names without regard to capitals, and `mapping.<column>`. */
const OPENX_JSON = 'org.openx.data.jsonserde.JsonSerDe';

/** A table of the catalogue over lines of JSON in a bucket, or a view over such. */
export const glueTable: Kind = {
  type: 'AWS::Glue::Table',
  identify: (resource) => {
    const wanted = Properties.parse(resource.properties());
    return { ref: physicalName(wanted.TableInput.Name, resource).toLowerCase(), attributes: {} };
  },
  boot: (resource, { deployment, catalogue }) => {
    const { ref: name } = deployment.identityOf(resource);
    const { DatabaseName: database, TableInput: wanted } = Properties.parse(resource.properties());
    if (wanted.TableType === 'VIRTUAL_VIEW') {
      catalogue.addView(readPrestoView(database, name, wanted.ViewOriginalText ?? ''));
    } else catalogue.addTable(tableOf(database, name, wanted));
  },
};

function tableOf(database: string, name: string, wanted: z.infer<typeof TableInput>): ExternalTable {
  const { Columns = [], Location = '', SerdeInfo } = wanted.StorageDescriptor ?? {};
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(Location) ?? [];
  if (bucket === undefined || SerdeInfo?.SerializationLibrary !== OPENX_JSON) {
    throw new Sentence(
      `The table ${name} is not of JSON (${OPENX_JSON}) at a place s3://…: the local runner reads no other.`,
    );
  }
  const partitionKeys = wanted.PartitionKeys.map(columnOf);
  const keys = partitionKeys.map((key) => key.name);
  refuseOtherFolders(name, Location, keys, wanted.Parameters['storage.location.template']);
  return {
    database,
    name,
    columns: Columns.map(columnOf),
    partitionKeys,
    bucket,
    prefix: prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`,
    jsonNames: jsonNamesIn(SerdeInfo.Parameters),
    ignoresMalformed: SerdeInfo.Parameters['ignore.malformed.json']?.toLowerCase() === 'true',
    projected: readPartitionProjection(name, keys, wanted.Parameters),
  };
}

const columnOf = ({ Name, Type }: z.infer<typeof GlueColumn>): Column => ({
  name: Name.toLowerCase(),
  shape: readColumnShape(Type),
});

/** Folders are read by the names of partitions, as Hive lays them: `day=2026-03-09/kind=none/`. */
function refuseOtherFolders(
  name: string,
  location: string,
  keys: readonly string[],
  template: string | undefined,
): void {
  const hive = `${location.replace(/\/$/, '')}/${keys.map((key) => `${key}=\${${key}}`).join('/')}`;
  if (template === undefined || template.replace(/\/$/, '') === hive.replace(/\/$/, '')) return;
  throw new Sentence(
    `The table ${name} lies in folders like ${template}; the local runner reads ${hive} alone.`,
  );
}

const MAPPING = 'mapping.';

/** `mapping.transactionid: transactionId`, for a column as for a field at any depth. */
function jsonNamesIn(parameters: Readonly<Record<string, string>>): Map<string, string> {
  const mapped = Object.entries(parameters).filter(([parameter]) => parameter.startsWith(MAPPING));
  return new Map(mapped.map(([parameter, name]) => [parameter.slice(MAPPING.length).toLowerCase(), name]));
}
