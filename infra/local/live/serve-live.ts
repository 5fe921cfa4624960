import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { OnUpgrade } from '../door.ts';
import type { LambdaFunction } from '../lambda/lambda-function.ts';
import { connectEvent, disconnectEvent, type LiveIdentity, messageEvent } from './line-event.ts';
import type { OpenLine, OpenLines } from './open-lines.ts';

/** A WebSocket API as its template describes it. */
export interface LiveApi {
  readonly identity: LiveIdentity;
  /** What stands behind each route; a route that is not there is never called. */
  readonly routes: { readonly [Route in LiveRoute]?: LambdaFunction };
}

export type LiveRoute = '$connect' | '$default' | '$disconnect';

/**
 * A message may have so many bytes; a longer one closes the connection. That API Gateway asks for frames of at most
 * 32 KB is not looked at: here a message is whole before anybody sees it.
 */
export const MESSAGE_MAX_BYTES = 128 * 1024;

const CONNECTION_ID_BYTES = 11;

/** Serves a WebSocket API as API Gateway does: nobody is on the line until `$connect` has said so. */
export function serveLive({ identity, routes }: LiveApi, lines: OpenLines): OnUpgrade {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_MAX_BYTES,
    perMessageDeflate: false,
  });

  const connect = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const line = newLine(request);
    const outcome = await routes.$connect?.invoke(connectEvent(request, line, identity));
    const status = outcome === undefined ? 200 : outcome.ok ? statusIn(outcome.value) : BAD_GATEWAY;
    if (status < 200 || status > 299) return refuse(socket, status);
    sockets.handleUpgrade(request, socket, head, (opened) => serve(opened, line));
  };

  const serve = (opened: WebSocket, line: OpenLine) => {
    lines.open(line, opened);
    opened.on('message', (data) => void hear(opened, textOf(data), line));
    opened.on('close', (code, reason) => {
      void routes.$disconnect?.invoke(disconnectEvent(code, reason.toString(), line, identity));
    });
  };

  /** Whoever speaks where nobody listens is told so by the gateway itself. */
  const hear = async (opened: WebSocket, text: string, line: OpenLine) => {
    const outcome = await routes.$default?.invoke(messageEvent(text, line, identity));
    if (outcome?.ok) return;
    const message = outcome ? 'Internal server error' : 'Forbidden';
    opened.send(JSON.stringify({ message, connectionId: line.connectionId, requestId: randomUUID() }));
  };

  return (request, socket, head) => {
    // A client that is gone before it is answered is nobody's fault.
    socket.on('error', () => {});
    const [path] = (request.url ?? '/').split('?');
    if (path !== `/${identity.stage}`) return refuse(socket, FORBIDDEN);
    connect(request, socket, head).catch(() => refuse(socket, BAD_GATEWAY));
  };
}

const FORBIDDEN = 403;
const BAD_GATEWAY = 502;

/** What a function answers to `$connect`; anything but a status is a fault of it. */
function statusIn(answer: unknown): number {
  const { statusCode } = (answer ?? {}) as { statusCode?: unknown };
  return Number.isInteger(Number(statusCode)) ? Number(statusCode) : BAD_GATEWAY;
}

const newLine = (request: IncomingMessage): OpenLine => ({
  connectionId: `${randomBytes(CONNECTION_ID_BYTES).toString('base64url')}=`,
  connectedAtMs: Date.now(),
  sourceIp: request.socket.remoteAddress ?? '',
  userAgent: request.headers['user-agent'] ?? '',
});

const textOf = (data: RawData): string => Buffer.from(data as Buffer).toString();

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
