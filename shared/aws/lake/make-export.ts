import { createHash } from 'node:crypto';
import { dictionary, exportedTables, MEASURES_SCHEMA, tableNameOf } from '../../measures/dictionary.ts';
import { reconciliationOf } from '../../measures/line.ts';
import type { Measure } from '../../measures/measure.ts';
import { type Asked, queryFor } from '../../measures/query-for.ts';
import type { Relation } from '../../measures/relation.ts';
import { ask } from './ask.ts';
import { attemptFolderOf, findExport, finishExport, type Manifest } from './export-records.ts';
import { copyObject, listObjects, locationOf, putObject } from './objects.ts';
import type { ExportOrder } from './order-export.ts';
import { readLine } from './read-measure.ts';

/** Athena lets an account run some twenty at once, of which the doors need some. */
const TABLES_AT_ONCE = 4;

export class ExportTooSlow extends Error {
  override readonly name = 'ExportTooSlow';
}

/**
 * Writes an export: each table in its form, the dictionary, what reconciles, and last the manifest, by which it is one.
 * An export that is made already is left as it is.
 *
 * @throws QuestionFailed, ExportTooSlow
 */
export async function makeExport(order: ExportOrder, attempt: string, budgetMs: number): Promise<void> {
  const { exportId, from, to, format } = order;
  if ((await findExport(exportId))?.manifest) return;
  const untilMs = performance.now() + budgetMs;
  const folder = attemptFolderOf(exportId, attempt);
  const asking = () => ({ name: exportId, budgetMs: untilMs - performance.now() });

  const files: Manifest['files'] = [];
  for (let at = 0; at < exportedTables.length; at += TABLES_AT_ONCE) {
    const some = exportedTables.slice(at, at + TABLES_AT_ONCE);
    const written = await Promise.all(some.map((of) => writeTable(of, order, folder, asking())));
    files.push(...written.flat());
  }
  const asked: Asked = { from, to, suppressed: false };
  const line = inTime(await readLine(asked, asking()));
  const asOf = line.as_of_ms === null ? undefined : new Date(line.as_of_ms).toISOString();
  const about = { schema: MEASURES_SCHEMA, from, to, ...(asOf && { asOf }) };
  files.push(
    await writeJson(folder, 'dictionary.json', dictionary()),
    await writeJson(folder, 'reconciliation.json', { ...about, ...reconciliationOf(line) }),
  );
  await finishExport({ exportId, format, ...about, files });
}

type Asking = Pick<Parameters<typeof ask>[0], 'name' | 'budgetMs'>;

async function writeTable(
  of: Measure | Relation,
  { from, to, format }: ExportOrder,
  folder: string,
  asking: Asking,
): Promise<Manifest['files']> {
  const table = tableNameOf(of);
  const sql = queryFor(of, { from, to, suppressed: 'formula' in of });
  if (format === 'csv') {
    const { location } = inTime(await ask({ ...asking, sql }));
    const key = `${folder}/${table}.csv`;
    await copyObject(location, key);
    const [copied] = await listObjects(key);
    return [{ name: `${table}.csv`, table, key, bytes: copied?.bytes ?? 0 }];
  }
  const place = `${folder}/${table}/`;
  inTime(await ask({ ...asking, sql: unloading(sql, locationOf(place), format) }));
  return (await listObjects(place)).map(({ key, bytes }, part) => {
    const packed = key.endsWith('.gz') ? '.gz' : '';
    return { name: `${table}-${part}.${format}${packed}`, table, key, bytes };
  });
}

const FORMAT_OF = { parquet: 'PARQUET', ndjson: 'JSON' } as const;

const unloading = (sql: string, location: string, format: 'parquet' | 'ndjson'): string =>
  `UNLOAD (${sql}) TO '${location}' WITH (format = '${FORMAT_OF[format]}')`;

async function writeJson(folder: string, name: string, said: unknown): Promise<Manifest['files'][number]> {
  const text = `${JSON.stringify(said, null, 2)}\n`;
  const key = `${folder}/${name}`;
  await putObject(key, text, 'application/json');
  return {
    name,
    key,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

function inTime<Answer>(answer: Answer | undefined): Answer {
  if (answer !== undefined) return answer;
  throw new ExportTooSlow('The export was not counted in time.');
}
