import {
  CopyObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { environmentOf } from '../environment-of.ts';
import { keptClient } from '../kept-client.ts';

const ATTEMPTS_MAX = 4;

const s3 = keptClient(() => new S3Client({ maxAttempts: ATTEMPTS_MAX }));

const bucket = (): string => environmentOf('LAKE_BUCKET');

/** Where something lies in the lake, as Athena names it. */
export const locationOf = (key: string): string => `s3://${bucket()}/${key}`;

export async function putObject(key: string, body: string, contentType: string): Promise<void> {
  await s3().send(new PutObjectCommand({ Bucket: bucket(), Key: key, Body: body, ContentType: contentType }));
}

/** Writes where nothing is yet; of two at once exactly one does. Answers whether it did. */
export async function putNewObject(key: string, body: string, contentType: string): Promise<boolean> {
  try {
    await s3().send(
      new PutObjectCommand({
        Bucket: bucket(),
        Key: key,
        Body: body,
        ContentType: contentType,
        IfNoneMatch: '*',
      }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof S3ServiceException) || !isThereAlready.has(error.name)) throw error;
    return false;
  }
}

/** The second is said to one of two who write at the same moment. */
const isThereAlready: ReadonlySet<string> = new Set(['PreconditionFailed', 'ConditionalRequestConflict']);

/** What lies there, as text; nothing where nothing does. */
export async function findObject(key: string): Promise<string | undefined> {
  try {
    const { Body } = await s3().send(new GetObjectCommand({ Bucket: bucket(), Key: key }));
    return await Body?.transformToString();
  } catch (error) {
    if (!(error instanceof NoSuchKey)) throw error;
    return undefined;
  }
}

export interface ListedObject {
  readonly key: string;
  readonly bytes: number;
}

/** Everything under a prefix, by name. */
export async function listObjects(prefix: string): Promise<ListedObject[]> {
  const found: ListedObject[] = [];
  let token: string | undefined;
  do {
    const { Contents = [], NextContinuationToken } = await s3().send(
      new ListObjectsV2Command({
        Bucket: bucket(),
        Prefix: prefix,
        ...(token && { ContinuationToken: token }),
      }),
    );
    found.push(...Contents.map(({ Key = '', Size = 0 }) => ({ key: Key, bytes: Size })));
    token = NextContinuationToken;
  } while (token);
  return found;
}

/** Copies within the lake, without anything passing through here; up to 5 GB. */
export async function copyObject(location: string, key: string): Promise<void> {
  const from = location.slice('s3://'.length);
  await s3().send(
    new CopyObjectCommand({
      Bucket: bucket(),
      Key: key,
      CopySource: from.split('/').map(encodeURIComponent).join('/'),
    }),
  );
}

/** A link by which anybody can fetch this one object, under a name, for so long. */
export const linkTo = (
  key: string,
  { as, lifeS }: { readonly as: string; readonly lifeS: number },
): Promise<string> =>
  getSignedUrl(
    s3(),
    new GetObjectCommand({
      Bucket: bucket(),
      Key: key,
      ResponseContentDisposition: `attachment; filename="${as}"`,
    }),
    { expiresIn: lifeS },
  );
