import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Queries } from '../queries/queries.ts';
import { arn, type Place } from '../template/place.ts';
import type { Ask } from './judge.ts';

export interface AsksOfQuery {
  readonly place: Place;
  readonly catalogue: Catalogue;
  readonly queries: Queries;
}

interface Body {
  readonly QueryString?: string;
  readonly QueryExecutionId?: string;
  readonly WorkGroup?: string;
  readonly QueryExecutionContext?: { readonly Database?: string };
  readonly ResultConfiguration?: { readonly OutputLocation?: string };
}

/**
 * What Athena does in the name of whoever asks: it looks tables up in the catalogue, reads their files, and writes what it
 * finds. Athena would tell of a "no" in the state of the query; here the query is not begun.
 *
 * Source: "Fine-grained access to databases and tables in the AWS Glue Data Catalog", Amazon Athena User Guide.
 */
export function asksOfQuery(operation: string, body: Body, site: AsksOfQuery): Ask[] {
  if (operation === 'GetQueryResults' && body.QueryExecutionId !== undefined) {
    return [{ action: 's3:GetObject', resource: arnOf(site.queries.find(body.QueryExecutionId).location) }];
  }
  if (operation !== 'StartQueryExecution') return [];
  const { catalogue, place, queries } = site;
  const database = (body.QueryExecutionContext?.Database ?? 'default').toLowerCase();
  const output = queries.outputOf(body.WorkGroup ?? 'primary', body.ResultConfiguration?.OutputLocation);
  const { tables, views } = namedIn(body.QueryString ?? '', database, catalogue);
  const glue = (action: string, resource: string): Ask => ({
    action: `glue:${action}`,
    resource: arn(place, 'glue', resource),
  });
  const lookUp = (action: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [
          glue(action, 'catalog'),
          glue(action, `database/${database}`),
          ...names.map((name) => glue(action, `table/${database}/${name}`)),
        ];
  const buckets = new Set([...tables.map(({ bucket }) => bucket), bucketIn(output)]);
  return [
    glue('GetDatabase', 'catalog'),
    glue('GetDatabase', `database/${database}`),
    ...lookUp(
      'GetTable',
      [...tables, ...views].map(({ name }) => name),
    ),
    ...[...buckets].map((bucket) => ({ action: 's3:GetBucketLocation', resource: `arn:aws:s3:::${bucket}` })),
    ...tables.flatMap(({ bucket, prefix }) => [
      { action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}`, context: { 's3:prefix': prefix } },
      { action: 's3:GetObject', resource: `arn:aws:s3:::${bucket}/${prefix}any` },
    ]),
    { action: 's3:PutObject', resource: `${arnOf(output)}any` },
  ];
}

/** A view is read with what it reads. */
function namedIn(sql: string, database: string, catalogue: Catalogue) {
  const found = new Set<string>();
  const read = (text: string): void => {
    const words = new Set(text.toLowerCase().match(/[a-z_][a-z0-9_]*/g) ?? []);
    for (const view of catalogue.views()) {
      if (view.database !== database || !words.has(view.name) || found.has(view.name)) continue;
      found.add(view.name);
      read(view.sql);
    }
    for (const table of catalogue.tables()) {
      if (table.database === database && words.has(table.name)) found.add(table.name);
    }
  };
  read(sql);
  return {
    tables: catalogue.tables().filter(({ name }) => found.has(name)),
    views: catalogue.views().filter(({ name }) => found.has(name)),
  };
}

const arnOf = (location: string): string => location.replace('s3://', 'arn:aws:s3:::');
const bucketIn = (location: string): string => location.split('/')[2] ?? '';
