import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { s3At } from './clients.ts';
import { runFixture } from './fixture.ts';

const Bucket = 'fixture-work-lake';

let fixture: Awaited<ReturnType<typeof runFixture>>;
let client: S3Client;

beforeAll(async () => {
  fixture = await runFixture();
  client = s3At(fixture.running.cloudUrl);
}, 60_000);

afterAll(async () => {
  await fixture.stop();
});

const put = (Key: string, Body: string | Readable, more = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
const get = async (Key: string) =>
  (await client.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString();
const fileOf = (key: string) => join(fixture.folder.path, 'buckets', Bucket, key);

describe('a bucket', () => {
  it('keeps an object as a file, with what was said about it', async () => {
    const { ETag } = await put('kept/è & more.txt', 'hello', {
      ContentType: 'text/plain',
      Metadata: { schema: '1' },
    });

    const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'kept/è & more.txt' }));
    expect(head).toMatchObject({
      ContentLength: 5,
      ContentType: 'text/plain',
      Metadata: { schema: '1' },
      ETag,
    });
    expect(await get('kept/è & more.txt')).toBe('hello');
    expect(readFileSync(fileOf('kept/è & more.txt'), 'utf8')).toBe('hello');
  });

  it('takes what is streamed', async () => {
    const parts = Array.from({ length: 50 }, (_, at) => `${at}-${'x'.repeat(10_000)}\r\n`);

    await put('streamed', Readable.from(parts.map(Buffer.from)), { ContentLength: parts.join('').length });

    expect(await get('streamed')).toBe(parts.join(''));
  });

  it('overwrites, unless it was asked not to', async () => {
    await put('twice', 'one');
    await put('twice', 'two');

    const refused = put('twice', 'three', { IfNoneMatch: '*' });

    await expect(refused).rejects.toMatchObject({ name: 'PreconditionFailed' });
    expect(await get('twice')).toBe('two');
  });

  it('lists in the order of keys, page by page', async () => {
    const keys = ['listed/a.txt', 'listed/a/b', 'listed/a/c', 'listed/a0', 'listed/b/a', 'other'];
    for (const key of [...keys].reverse()) await put(key, key);

    const pages = paginateListObjectsV2({ client, pageSize: 2 }, { Bucket, Prefix: 'listed/' });
    const found: string[][] = [];
    for await (const { Contents = [] } of pages) found.push(Contents.map(({ Key = '' }) => Key));
    const folders = await client.send(
      new ListObjectsV2Command({ Bucket, Prefix: 'listed/', Delimiter: '/' }),
    );
    const half = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'listed/a/' }));

    expect(found).toEqual([keys.slice(0, 2), keys.slice(2, 4), keys.slice(4, 5)]);
    expect(folders.Contents?.map(({ Key }) => Key)).toEqual(['listed/a.txt', 'listed/a0']);
    expect(folders.CommonPrefixes).toEqual([{ Prefix: 'listed/a/' }, { Prefix: 'listed/b/' }]);
    expect(half.Contents).toMatchObject([{ Key: 'listed/a/b', Size: 10 }, { Key: 'listed/a/c' }]);
  });

  it('copies and deletes', async () => {
    await put('from', 'hello');

    await client.send(new CopyObjectCommand({ Bucket, Key: 'to', CopySource: `${Bucket}/from` }));
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'from' }));
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'from' }));

    expect(await get('to')).toBe('hello');
    await expect(get('from')).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(client.send(new HeadObjectCommand({ Bucket, Key: 'from' }))).rejects.toMatchObject({
      name: 'NotFound',
    });
  });

  it('hands out by a presigned address, for a time', async () => {
    await put('signed', 'hello');
    const wish = new GetObjectCommand({ Bucket, Key: 'signed', ResponseContentDisposition: 'attachment' });

    const good = await fetch(await getSignedUrl(client, wish, { expiresIn: 60 }));
    const late = await fetch(
      await getSignedUrl(client, wish, { expiresIn: 60, signingDate: new Date(Date.now() - 61_000) }),
    );

    expect([good.status, await good.text()]).toEqual([200, 'hello']);
    expect(good.headers.get('content-disposition')).toBe('attachment');
    expect(late.status).toBe(403);
  });

  it.each([
    '../escaped',
    'a/../../escaped',
    'a/./b',
    'a//b',
    '/etc/escaped',
    'a\\b',
    'folder/',
    `a/${'x'.repeat(300)}`,
  ])('has no object %s: a key is a path inside it', async (key) => {
    const { status, text } = await ask('PUT', `/${Bucket}/${encodeURIComponent(key)}`);

    expect(status).toBe(400);
    expect(text).toContain('<Code>InvalidArgument</Code>');
    expect(existsSync(join(fixture.folder.path, 'buckets', 'escaped'))).toBe(false);
  });

  it.each([
    ['that is not there', 'GET', '/nowhere/a', 404, 'NoSuchBucket'],
    ['of drafts', 'GET', '/.drafts/a', 404, 'NoSuchBucket'],
    ['one up', 'GET', '/..%2Fcloud.sqlite', 404, 'NoSuchBucket'],
    ['asked for its policy', 'GET', `/${Bucket}?policy`, 501, 'NotImplemented'],
  ])('%s is refused in S3’s words', async (_words, method, path, status, code) => {
    const said = await ask(method, path);

    expect([said.status, said.text]).toEqual([status, expect.stringContaining(`<Code>${code}</Code>`)]);
  });
});

/** Sends a path as it is: the SDK and `fetch` would make it plain. */
async function ask(method: string, path: string) {
  const { request } = await import('node:http');
  const { hostname, port } = new URL(fixture.running.cloudUrl);
  const authorization = 'AWS4-HMAC-SHA256 Credential=local/20261122/eu-south-1/s3/aws4_request';
  return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers: { authorization } }, async (answer) => {
      const chunks = await answer.toArray();
      resolve({ status: answer.statusCode, text: Buffer.concat(chunks).toString() });
    });
    sent.on('error', reject).end();
  });
}
