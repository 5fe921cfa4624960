import { createReadStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import { copyXml, listXml } from './bucket-xml.ts';
import type { Buckets, ObjectHeaders, StoredObject } from './buckets.ts';
import { unchunked } from './unchunked.ts';

/** An answer of S3: a text, an object's bytes, or nothing. */
export interface BucketAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly file?: string;
}

/**
 * Whether a request is for S3, whose paths are the names of buckets and objects: whoever signs says for which service,
 * in a header or in a presigned URL. The signature itself is not checked.
 */
export function isBucketCall(request: IncomingMessage): boolean {
  const { searchParams } = urlOf(request);
  const signedFor = request.headers.authorization ?? searchParams.get('X-Amz-Credential') ?? '';
  return /\/s3\/aws4_request\b/.test(signedFor);
}

/** What a request for S3 is told by, before its body is read. */
export type BucketCall = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

export function bucketCall(request: BucketCall, buckets: Buckets) {
  const url = urlOf(request);
  return { ...namedIn(request, url, buckets), query: url.searchParams };
}

/** Answers a call of the S3 API; throws `CloudRefusal` with the code that it would answer. */
export async function answerBucketCall(request: IncomingMessage, buckets: Buckets): Promise<BucketAnswer> {
  const url = urlOf(request);
  refuseExpired(url.searchParams);
  const { bucket, key } = namedIn(request, url, buckets);
  buckets.folderOf(bucket);
  const operation = `${request.method} ${key === '' ? 'bucket' : 'object'}`;
  const unknown = OTHER_OPERATIONS.find((name) => url.searchParams.has(name));
  if (unknown) throw notRun(`${operation}?${unknown}`);

  switch (operation) {
    case 'HEAD bucket':
      return { status: 200, headers: {} };
    case 'GET bucket':
      return list(bucket, url.searchParams, buckets);
    case 'GET object':
    case 'HEAD object':
      return read(found(bucket, key, buckets), request, url.searchParams);
    case 'PUT object':
      return request.headers['x-amz-copy-source']
        ? copy(bucket, key, request, buckets)
        : put(bucket, key, request, buckets);
    case 'DELETE object':
      await buckets.remove(bucket, key);
      return { status: 204, headers: {} };
    default:
      throw notRun(operation);
  }
}

export const bytesOf = (file: string) => createReadStream(file);

/** Each of these in a query makes another operation of the request. */
const OTHER_OPERATIONS = [
  'acl',
  'delete',
  'lifecycle',
  'policy',
  'tagging',
  'uploadId',
  'uploads',
  'versionId',
  'versions',
];

const notRun = (operation: string) =>
  new CloudRefusal(501, 'NotImplemented', `${operation} of S3 is not run on this machine.`);

const urlOf = (request: Pick<IncomingMessage, 'url'>): URL => new URL(request.url ?? '/', 'http://cloud');

/** In the path, as the SDK does for an address of numbers, or before the host's name, as it does for any other. */
function namedIn({ headers }: BucketCall, { pathname }: URL, buckets: Buckets) {
  const path = decoded(pathname.slice(1));
  const label = headers.host?.split('.')[0] ?? '';
  if (buckets.has(label)) return { bucket: label, key: path };
  const slash = path.indexOf('/');
  return slash < 0 ? { bucket: path, key: '' } : { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new CloudRefusal(400, 'InvalidURI', 'The path cannot be read.');
  }
}

/** A presigned URL is good for a time. */
function refuseExpired(query: URLSearchParams): void {
  const signedAt = query
    .get('X-Amz-Date')
    ?.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const goodForS = query.get('X-Amz-Expires');
  if (!signedAt || !goodForS) return;
  if (Date.parse(signedAt) + Number(goodForS) * 1_000 >= Date.now()) return;
  throw new CloudRefusal(403, 'AccessDenied', 'Request has expired');
}

const KEYS_MAX = 1_000;

function list(bucket: string, query: URLSearchParams, buckets: Buckets): BucketAnswer {
  if (query.get('list-type') !== '2') throw notRun('The first form of a list');
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const keysMax = Math.min(Number(query.get('max-keys') ?? KEYS_MAX), KEYS_MAX);
  const token = query.get('continuation-token');
  const after =
    token === null ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString();

  const objects: StoredObject[] = [];
  const commonPrefixes = new Set<string>();
  let last: string | undefined;
  let next: string | undefined;
  for (const key of buckets.keys(bucket, { prefix, after })) {
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    const common = end < 0 ? undefined : key.slice(0, end + delimiter.length);
    // What the page before told by its common prefix is not told again.
    if (common !== undefined && (commonPrefixes.has(common) || after.startsWith(common))) {
      last = key;
      continue;
    }
    if (objects.length + commonPrefixes.size >= keysMax) {
      next = last;
      break;
    }
    last = key;
    const stored = common === undefined ? buckets.find(bucket, key) : undefined;
    if (common !== undefined) commonPrefixes.add(common);
    else if (stored) objects.push(stored);
  }
  const page = {
    bucket,
    prefix,
    delimiter,
    keysMax,
    objects,
    commonPrefixes: [...commonPrefixes],
    next: next === undefined ? undefined : Buffer.from(next).toString('base64url'),
  };
  return { status: 200, headers: { 'content-type': 'application/xml' }, text: listXml(page) };
}

function found(bucket: string, key: string, buckets: Buckets): StoredObject {
  const stored = buckets.find(bucket, key);
  if (stored) return stored;
  throw new CloudRefusal(404, 'NoSuchKey', 'The specified key does not exist.');
}

function read(stored: StoredObject, request: IncomingMessage, query: URLSearchParams): BucketAnswer {
  const headers = {
    'content-type': 'binary/octet-stream',
    ...stored.headers,
    ...wishedIn(query),
    etag: stored.etag,
    'last-modified': new Date(stored.modifiedAtMs).toUTCString(),
  };
  if (request.headers['if-none-match'] === stored.etag) return { status: 304, headers };
  const ifMatch = request.headers['if-match'];
  if (ifMatch !== undefined && ifMatch !== stored.etag && ifMatch !== '*') throw preconditionFailed();
  const whole = { ...headers, 'content-length': String(stored.bytes) };
  return { status: 200, headers: whole, ...(request.method === 'GET' && { file: stored.file }) };
}

/** `response-content-disposition` and its like, which a presigned URL carries. */
function wishedIn(query: URLSearchParams): Record<string, string> {
  const wished = [...query].filter(([name]) => name.startsWith('response-'));
  return Object.fromEntries(wished.map(([name, value]) => [name.slice('response-'.length), value]));
}

async function put(
  bucket: string,
  key: string,
  request: IncomingMessage,
  buckets: Buckets,
): Promise<BucketAnswer> {
  refuseOther(request, buckets.find(bucket, key));
  const isChunked = String(request.headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
  const stored = await buckets.put(bucket, key, isChunked ? unchunked(request) : request, {
    headers: keptOf(request),
    onlyIfNew: request.headers['if-none-match'] === '*',
  });
  return { status: 200, headers: { etag: stored.etag } };
}

async function copy(
  bucket: string,
  key: string,
  request: IncomingMessage,
  buckets: Buckets,
): Promise<BucketAnswer> {
  const path = decoded(String(request.headers['x-amz-copy-source'])).replace(/^\//, '');
  const slash = path.indexOf('/');
  const source = found(path.slice(0, slash), path.slice(slash + 1), buckets);
  const headers =
    request.headers['x-amz-metadata-directive'] === 'REPLACE' ? keptOf(request) : source.headers;
  const stored = await buckets.put(bucket, key, bytesOf(source.file), { headers });
  return { status: 200, headers: { 'content-type': 'application/xml' }, text: copyXml(stored) };
}

function refuseOther({ headers }: IncomingMessage, there: StoredObject | undefined): void {
  const wanted = headers['if-match'];
  if (wanted !== undefined && wanted !== there?.etag) throw preconditionFailed();
}

const preconditionFailed = () =>
  new CloudRefusal(412, 'PreconditionFailed', 'At least one of the conditions does not hold.');

const KEPT = /^(content-(type|disposition|language)|cache-control|expires|x-amz-meta-.+|content-encoding)$/;

/** The coding in which a body travels is not the object's own. */
function keptOf({ headers }: IncomingMessage): ObjectHeaders {
  const kept = Object.entries(headers).filter(
    ([name, value]) => KEPT.test(name) && typeof value === 'string',
  );
  const told = Object.fromEntries(kept) as Record<string, string>;
  const coding = told['content-encoding']?.replace(/(^|,\s*)aws-chunked\b,?\s*/, '');
  if (told['content-encoding'] === undefined) return told;
  const { 'content-encoding': _, ...others } = told;
  return coding ? { ...others, 'content-encoding': coding } : others;
}
