import { randomUUID } from 'node:crypto';
import type { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { StoredObject } from './buckets.ts';

/** One page of a bucket's list, as S3 says it. */
export interface ListPage {
  readonly bucket: string;
  readonly prefix: string;
  readonly delimiter: string;
  readonly keysMax: number;
  readonly objects: readonly StoredObject[];
  readonly commonPrefixes: readonly string[];
  readonly next: string | undefined;
}

export function listXml(page: ListPage): string {
  const objects = page.objects.map(
    ({ key, bytes, etag, modifiedAtMs }) =>
      `<Contents><Key>${escaped(key)}</Key><LastModified>${new Date(modifiedAtMs).toISOString()}</LastModified>` +
      `<ETag>${escaped(etag)}</ETag><Size>${bytes}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const prefixes = page.commonPrefixes.map(
    (prefix) => `<CommonPrefixes><Prefix>${escaped(prefix)}</Prefix></CommonPrefixes>`,
  );
  return (
    `${HEAD}<ListBucketResult xmlns="${NAMESPACE}"><Name>${escaped(page.bucket)}</Name>` +
    `<Prefix>${escaped(page.prefix)}</Prefix>` +
    (page.delimiter && `<Delimiter>${escaped(page.delimiter)}</Delimiter>`) +
    `<KeyCount>${objects.length + prefixes.length}</KeyCount><MaxKeys>${page.keysMax}</MaxKeys>` +
    `<IsTruncated>${page.next !== undefined}</IsTruncated>` +
    (page.next === undefined ? '' : `<NextContinuationToken>${escaped(page.next)}</NextContinuationToken>`) +
    `${objects.join('')}${prefixes.join('')}</ListBucketResult>`
  );
}

export const copyXml = ({ etag, modifiedAtMs }: StoredObject): string =>
  `${HEAD}<CopyObjectResult xmlns="${NAMESPACE}"><LastModified>${new Date(modifiedAtMs).toISOString()}</LastModified>` +
  `<ETag>${escaped(etag)}</ETag></CopyObjectResult>`;

/** A "no" in the words of S3. */
export const bucketRefusal = ({ code, message }: Pick<CloudRefusal, 'code' | 'message'>): string =>
  `${HEAD}<Error><Code>${escaped(code)}</Code><Message>${escaped(message)}</Message>` +
  `<RequestId>${randomUUID()}</RequestId></Error>`;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

const escaped = (text: string): string => text.replaceAll(/[&<>"'\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
