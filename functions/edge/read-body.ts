import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { requireKeepable } from './require-keepable.ts';
import { requireNoCardNumber } from './require-no-card-number.ts';

/** The largest body that any door takes. */
export const BODY_BYTES_MAX = 16 * 1024;

/** The body's bytes, within the bound that every door has. */
export function readBody({
  body,
  isBase64Encoded,
}: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>): Buffer {
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > BODY_BYTES_MAX) {
    throw new Refusal('body-too-large', `A body may have ${BODY_BYTES_MAX} bytes.`);
  }
  return bytes;
}

/** The body's JSON, of such a kind that it can be kept and without a card's number, of which the media type must speak (RFC 9110, section 8.3). */
export function readJson(text: string, contentType: string | undefined): unknown {
  if (!/^application\/(json|merge-patch\+json)\s*(;|$)/i.test(contentType ?? '')) {
    throw new Refusal('media-type-unsupported', 'Send the body as application/json.');
  }
  const said = parse(text);
  requireKeepable(said);
  requireNoCardNumber(said);
  return said;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal('request-invalid', 'The body is not JSON.', {}, { cause });
  }
}
