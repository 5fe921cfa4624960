import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

export interface ToSign {
  readonly host: string;
  readonly target: string;
  readonly body: string;
  readonly nowMs: number;
}

const SERVICE = 'dynamodb';
const CONTENT_TYPE = 'application/x-amz-json-1.0';

/**
 * Signs calls to DynamoDB (AWS Signature Version 4): always a POST to `/` with the same few headers. The key of a day is
 * derived once.
 *
 * Source: "Create a signed AWS API request", IAM User Guide.
 */
export function signer(
  region: string,
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
): (call: ToSign) => Record<string, string> {
  let known: { readonly day: string; readonly key: KeyObject } | undefined;
  const keyOf = (day: string): KeyObject => {
    if (known?.day !== day) {
      const parts = [day, region, SERVICE, 'aws4_request'];
      const derived = parts.reduce<Buffer | string>(hmac, `AWS4${secretAccessKey}`);
      known = { day, key: createSecretKey(derived as Buffer) };
    }
    return known.key;
  };
  const signedHeaders = `content-type;host;x-amz-date${sessionToken ? ';x-amz-security-token' : ''};x-amz-target`;
  const tokenLine = sessionToken ? `x-amz-security-token:${sessionToken}\n` : '';

  return ({ host, target, body, nowMs }) => {
    const at = new Date(nowMs).toISOString().replace(/[-:]|\.\d{3}/g, '');
    const day = at.slice(0, 8);
    const scope = `${day}/${region}/${SERVICE}/aws4_request`;
    const canonical =
      `POST\n/\n\ncontent-type:${CONTENT_TYPE}\nhost:${host}\nx-amz-date:${at}\n${tokenLine}` +
      `x-amz-target:${target}\n\n${signedHeaders}\n${hash('sha256', body)}`;
    const toSign = `AWS4-HMAC-SHA256\n${at}\n${scope}\n${hash('sha256', canonical)}`;
    const signature = createHmac('sha256', keyOf(day)).update(toSign).digest('hex');
    return {
      'content-type': CONTENT_TYPE,
      'x-amz-date': at,
      'x-amz-target': target,
      ...(sessionToken && { 'x-amz-security-token': sessionToken }),
      authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
    };
  };
}

const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();
