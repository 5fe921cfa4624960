import { ListObjectsV2Command, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { Anchor } from '../../audit/anchor.ts';
import type { AuditRecord } from '../../audit/record.ts';
import { anchorsFolder } from '../../contract/anchors-folder.ts';
import { environmentOf } from '../environment-of.ts';
import { keptClient } from '../kept-client.ts';

const ATTEMPTS_MAX = 4;
const SEQ_DIGITS = 9;

const s3 = keptClient(() => new S3Client({ maxAttempts: ATTEMPTS_MAX }));

const bucket = (): string => environmentOf('ANCHOR_BUCKET');

const folderOf = (customerId: string): string => `${anchorsFolder}${encodeURIComponent(customerId)}/`;

const placeOf = (seq: number): string => String(seq).padStart(SEQ_DIGITS, '0');

/**
 * Tells of a record outside of its table: number, time and hash, in an object that nobody can change or remove. They are
 * in its name as well, so that a list of names is all that need be read. Told again it is the same object.
 */
export async function putAnchor({ customerId, seq, atMs, hash }: AuditRecord): Promise<void> {
  try {
    await s3().send(
      new PutObjectCommand({
        Bucket: bucket(),
        Key: `${folderOf(customerId)}${placeOf(seq)}.${atMs}.${hash}`,
        Body: JSON.stringify({ seq, atMs, hash }),
        ContentType: 'application/json',
        IfNoneMatch: '*',
      }),
    );
  } catch (error) {
    if (!(error instanceof S3ServiceException) || !isThereAlready.has(error.name)) throw error;
  }
}

/** The second is said to one of two who write at the same moment. */
const isThereAlready: ReadonlySet<string> = new Set(['PreconditionFailed', 'ConditionalRequestConflict']);

/** The anchors of a customer's chain, of all records behind number `after`. */
export async function listAnchors(customerId: string, after = 0): Promise<Anchor[]> {
  const folder = folderOf(customerId);
  const found: Anchor[] = [];
  let token: string | undefined;
  do {
    const { Contents = [], NextContinuationToken } = await s3().send(
      new ListObjectsV2Command({
        Bucket: bucket(),
        Prefix: folder,
        // Behind every name that begins with this number.
        StartAfter: `${folder}${placeOf(after)}~`,
        ...(token && { ContinuationToken: token }),
      }),
    );
    found.push(...Contents.map(({ Key = '' }) => anchorOf(Key.slice(folder.length))));
    token = NextContinuationToken;
  } while (token);
  return found;
}

function anchorOf(name: string): Anchor {
  const [seq, atMs, hash] = name.split('.');
  return Anchor.parse({ seq: Number(seq), atMs: Number(atMs), hash });
}
