import { CloudRefusal } from '../cloud/cloud-refusal.ts';

/** Far more than a chunk's head with a signature needs. */
const HEAD_BYTES_MAX = 1_024;

/**
 * The bytes inside the coding `aws-chunked`, in which the SDK sends what it streams: each chunk after a line with its
 * size, and checksums at the end, which are not looked at.
 */
export async function* unchunked(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let leftOfChunk = 0;
  for await (const part of body) {
    rest = Buffer.concat([rest, part]);
    for (;;) {
      if (leftOfChunk > 0) {
        if (rest.length === 0) break;
        const bytes = rest.subarray(0, leftOfChunk);
        yield bytes;
        rest = rest.subarray(bytes.length);
        leftOfChunk -= bytes.length;
        continue;
      }
      // A chunk's end and the next one's head look alike: an empty line is only the end.
      const end = rest.indexOf('\r\n');
      if (end < 0 && rest.length < HEAD_BYTES_MAX) break;
      const head = rest.subarray(0, end).toString();
      rest = rest.subarray(end + 2);
      if (head === '') continue;
      const size = head.split(';')[0] ?? '';
      if (end < 0 || !/^[0-9a-f]+$/i.test(size)) throw incomplete();
      leftOfChunk = Number.parseInt(size, 16);
      if (leftOfChunk === 0) return drain(body);
    }
  }
  throw incomplete();
}

/** What comes after the last chunk is read, so that the connection can be used again. */
async function drain(body: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of body);
}

const incomplete = () => new CloudRefusal(400, 'IncompleteBody', 'The body is not what its coding says.');
