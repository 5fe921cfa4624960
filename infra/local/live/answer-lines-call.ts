import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { OpenLines } from './open-lines.ts';
import { MESSAGE_MAX_BYTES } from './serve-live.ts';

const LINE = /^\/(?:@|%40)connections\/([^/]+)$/;

export const isLinesCall = (path: string): boolean => LINE.test(path);

/**
 * Speaks as API Gateway's management API does (`@connections`): says something on a line, looks at one, hangs one up.
 *
 * Source: "Use @connections commands in your backend service", API Gateway Developer Guide.
 */
export function answerLinesCall(
  { method, path, body }: { readonly method: string; readonly path: string; readonly body: Buffer },
  lines: OpenLines,
): { readonly status: 200 | 204; readonly said?: unknown } {
  const connectionId = decodeURIComponent(LINE.exec(path)?.[1] ?? '');
  if (method === 'POST') {
    if (body.length > MESSAGE_MAX_BYTES)
      throw new CloudRefusal(413, 'PayloadTooLargeException', 'The message is too large.');
    if (!lines.say(connectionId, body)) throw gone();
    return { status: 200 };
  }
  if (method === 'DELETE') {
    if (!lines.hangUp(connectionId)) throw gone();
    return { status: 204 };
  }
  const line = lines.look(connectionId);
  if (!line) throw gone();
  return {
    status: 200,
    said: {
      connectedAt: new Date(line.connectedAtMs).toISOString(),
      lastActiveAt: new Date(line.lastActiveAtMs).toISOString(),
      identity: { sourceIp: line.sourceIp, userAgent: line.userAgent },
    },
  };
}

const gone = () => new CloudRefusal(410, 'GoneException', 'There is no such connection.');
