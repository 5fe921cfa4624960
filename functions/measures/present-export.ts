import type { ExportRecord, Manifest } from '../../shared/aws/lake/export-records.ts';
import { linkTo } from '../../shared/aws/lake/objects.ts';
import { type Export, LINK_LIFE_S } from '../../shared/contract/measure-routes.ts';
import { MEASURES_SCHEMA } from '../../shared/measures/dictionary.ts';

/** An export as it stands: with links that open for minutes, once it is ready. */
export async function presentExport(
  exportId: string,
  { wanted, manifest, failure }: ExportRecord,
  nowMs: number,
): Promise<Export> {
  const about = { exportId, ...wanted, schema: manifest?.schema ?? MEASURES_SCHEMA };
  if (manifest) {
    const linksEndAt = new Date(nowMs + LINK_LIFE_S * 1000).toISOString();
    return { ...about, state: 'ready', linksEndAt, files: await Promise.all(manifest.files.map(withLink)) };
  }
  return failure ? { ...about, state: 'failed', reason: failure.reason } : { ...about, state: 'running' };
}

async function withLink({
  key,
  ...file
}: Manifest['files'][number]): Promise<NonNullable<Export['files']>[number]> {
  return { ...file, url: await linkTo(key, { as: file.name, lifeS: LINK_LIFE_S }) };
}
