import * as z from 'zod';
import { ExportRequest } from '../../contract/measure-routes.ts';
import { lakeFolders } from '../../measures/lake-folders.ts';
import { findObject, putNewObject, putObject } from './objects.ts';
import type { ExportOrder } from './order-export.ts';

/** What lies under one prefix of the lake is one export; `manifest.json` is written last, and without it there is none. */
const folderOf = (exportId: string): string => `${lakeFolders.exports}${exportId}`;

/** Where one attempt to make an export writes: another attempt, another folder, so that none meets what one left half done. */
export const attemptFolderOf = (exportId: string, attempt: string): string =>
  `${folderOf(exportId)}/${attempt}`;

const JSON_TYPE = 'application/json';

const Noted = z.object({ ...ExportRequest.shape, fingerprint: z.string() });

export const Manifest = z.object({
  exportId: z.string(),
  schema: z.int(),
  ...ExportRequest.shape,
  asOf: z.iso.datetime().optional(),
  files: z.array(
    z.object({
      name: z.string(),
      table: z.string().optional(),
      key: z.string(),
      bytes: z.int(),
      sha256: z.string().optional(),
    }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;

const Failure = z.object({ reason: z.string() });

export interface ExportRecord {
  readonly wanted: z.output<typeof ExportRequest>;
  readonly manifest?: Manifest | undefined;
  readonly failure?: z.output<typeof Failure> | undefined;
}

/** Notes that an export is wanted. Of the same id it is noted once: answers whether this is what was noted, or anew. */
export async function noteExport(
  { exportId, ...wanted }: ExportOrder,
  fingerprint: string,
): Promise<'new' | 'noted before' | 'another'> {
  const key = `${folderOf(exportId)}/request.json`;
  if (await putNewObject(key, JSON.stringify({ ...wanted, fingerprint }), JSON_TYPE)) return 'new';
  const noted = Noted.parse(JSON.parse((await findObject(key)) ?? ''));
  return noted.fingerprint === fingerprint ? 'noted before' : 'another';
}

/** Everything that is known of an export; nothing if nobody asked for it. */
export async function findExport(exportId: string): Promise<ExportRecord | undefined> {
  const read = async <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const text = await findObject(`${folderOf(exportId)}/${name}`);
    return text === undefined ? undefined : schema.parse(JSON.parse(text));
  };
  const [wanted, manifest, failure] = await Promise.all([
    read('request.json', ExportRequest.strip()),
    read('manifest.json', Manifest),
    read('failure.json', Failure),
  ]);
  return wanted && { wanted, manifest, failure };
}

/** From now on it is ready, whole, and the same for ever. */
export const finishExport = (manifest: Manifest): Promise<boolean> =>
  putNewObject(`${folderOf(manifest.exportId)}/manifest.json`, JSON.stringify(manifest, null, 2), JSON_TYPE);

/** Nobody goes on with it. */
export const noteFailure = (exportId: string, reason: string): Promise<void> =>
  putObject(`${folderOf(exportId)}/failure.json`, JSON.stringify({ reason }), JSON_TYPE);
