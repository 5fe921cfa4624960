import { MESSAGE_BYTES_MAX } from '../shared/iso8583/message.ts';

/** How a switch says where one message ends: a length before each, which may count itself (`inclusive`). */
export interface FrameForm {
  /** Two bytes, big-endian, or four ASCII digits. */
  readonly length: 'binary-2' | 'ascii-4';
  readonly inclusive: boolean;
}

/**
 * The messages in a stream of bytes, however the network split or joined its packets.
 *
 * A frame with nothing in it is a keep-alive of the line and no message. Throws `BadFrame` for a length that is no
 * number or too great, and for a stream that ends inside a frame: where the next message begins is then unknown.
 */
export async function* framesIn(
  chunks: AsyncIterable<Uint8Array>,
  form: FrameForm,
): AsyncGenerator<Uint8Array, void, undefined> {
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held = held.length > 0 ? Buffer.concat([held, chunk]) : Buffer.from(chunk);
    for (let end = endOfFrame(held, form); end !== undefined; end = endOfFrame(held, form)) {
      const message = held.subarray(HEADER_BYTES[form.length], end);
      held = held.subarray(end);
      if (message.length > 0) yield message;
    }
  }
  if (held.length > 0) throw new BadFrame('The line ended inside a frame.');
}

/** A message with its length before it, ready for the line. */
export function framed(message: Uint8Array, { length, inclusive }: FrameForm): Buffer {
  const said = message.length + (inclusive ? HEADER_BYTES[length] : 0);
  const header = Buffer.alloc(HEADER_BYTES[length]);
  if (length === 'binary-2') header.writeUInt16BE(said);
  else header.write(String(said).padStart(HEADER_BYTES[length], '0'), 'latin1');
  return Buffer.concat([header, message]);
}

/** Bytes that are not in the agreed frame. Its words are fixed, so that they may be logged. */
export class BadFrame extends Error {
  override readonly name = 'BadFrame';
}

const HEADER_BYTES = { 'binary-2': 2, 'ascii-4': 4 } as const;

/** Undefined until the whole frame is there. */
function endOfFrame(held: Buffer, form: FrameForm): number | undefined {
  const header = HEADER_BYTES[form.length];
  if (held.length < header) return undefined;
  const messageBytes = lengthIn(held, form) - (form.inclusive ? header : 0);
  if (messageBytes < 0) throw new BadFrame('A length is less than its own size.');
  if (messageBytes > MESSAGE_BYTES_MAX) throw new BadFrame(`A message is over ${MESSAGE_BYTES_MAX} bytes.`);
  const end = header + messageBytes;
  return held.length < end ? undefined : end;
}

function lengthIn(held: Buffer, { length }: FrameForm): number {
  if (length === 'binary-2') return held.readUInt16BE();
  const digits = held.toString('latin1', 0, HEADER_BYTES[length]);
  if (!/^[0-9]{4}$/.test(digits)) throw new BadFrame('A length is not four digits.');
  return Number(digits);
}
