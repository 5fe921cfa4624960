import type { Bytes } from '../../shared/contract/route.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';

/** A message in a language of its own, and whether it came as hexadecimal text. */
export interface ReceivedBytes {
  readonly bytes: Uint8Array;
  readonly asText: boolean;
}

/** The bytes of a body, of which the media type must speak (RFC 9110, section 8.3). */
export function readBytes({ max }: Bytes, body: Buffer, contentType: string | undefined): ReceivedBytes {
  const received = inForm(body, contentType);
  if (received.bytes.length === 0) throw new Refusal('request-invalid', 'There is no message in the body.');
  if (received.bytes.length > max) {
    throw new Refusal('body-too-large', `A message may have ${max} bytes.`);
  }
  return received;
}

function inForm(body: Buffer, contentType = ''): ReceivedBytes {
  if (/^application\/octet-stream\s*(;|$)/i.test(contentType)) return { bytes: body, asText: false };
  if (/^text\/plain\s*(;|$)/i.test(contentType)) {
    return { bytes: fromHex(body.toString('latin1')), asText: true };
  }
  throw new Refusal(
    'media-type-unsupported',
    'Send the bytes as application/octet-stream, or as hexadecimal text/plain.',
  );
}

function fromHex(text: string): Uint8Array {
  const digits = text.replace(/\s+/g, '');
  if (/^(?:[0-9A-Fa-f]{2})*$/.test(digits)) return Buffer.from(digits, 'hex');
  throw new Refusal('request-invalid', 'The text is not hexadecimal: two digits for each byte.');
}
