import { once } from 'node:events';
import * as http from 'node:http';
import * as https from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { importJWK, type JWK, jwtVerify } from 'jose';
import { decode } from '../../../shared/iso8583/decode.ts';
import { encode } from '../../../shared/iso8583/encode.ts';
import { iso1987Ascii } from '../../../shared/iso8583/iso1987.ts';
import type { Message } from '../../../shared/iso8583/message.ts';
import { answerTo } from '../../../shared/iso8583/mti.ts';
import type { Packager } from '../../../shared/iso8583/packager.ts';

/** What the door does with a message: an HTTP status alone, an answer (with its own audit number or another), or nothing. */
export type Doing =
  | { readonly status: number }
  | { readonly code: string; readonly stan?: string }
  | 'silence';

export interface DoorStandIn {
  readonly url: string;
  readonly port: number;
  /** Every message that it was asked, echoes aside, in the order in which they came. */
  readonly heard: Message[];
  /** The tokens it has given so far. */
  readonly tokensGiven: string[];
  /** Answers 401 to the tokens given so far. */
  distrustTokens(): void;
  /** What it does from now on. */
  will(doing: (message: Message) => Doing | Promise<Doing>): void;
  stop(): Promise<void>;
}

export interface DoorOptions {
  readonly publicJwk: JWK;
  readonly port?: number;
  readonly packager?: Packager;
  readonly tls?: https.ServerOptions;
}

/**
 * Stands where the bank's HTTPS door and its issuer of tokens would: the HTTP of them, and answers in real ISO 8583.
 * It gives a token only for a client assertion that verifies, and hears only who brings one of its tokens.
 */
export async function openDoor({
  publicJwk,
  port = 0,
  packager = iso1987Ascii,
  tls,
}: DoorOptions): Promise<DoorStandIn> {
  const heard: Message[] = [];
  const tokensGiven: string[] = [];
  let trusted: string[] = [];
  let doing: (message: Message) => Doing | Promise<Doing> = () => ({ code: '00' });

  const serve = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const body = await buffer(request);
    if (request.url === '/.well-known/openid-configuration') {
      response.end(JSON.stringify({ issuer: url, token_endpoint: `${url}/token` }));
    } else if (request.url === '/token') {
      const assertion = new URLSearchParams(body.toString()).get('client_assertion') ?? '';
      await jwtVerify(assertion, await importJWK(publicJwk, 'ES256'), { audience: url, issuer: 'a-bridge' });
      const token = `token-${tokensGiven.length + 1}`;
      tokensGiven.push(token);
      trusted.push(token);
      response.end(JSON.stringify({ access_token: token, expires_in: 300, token_type: 'Bearer' }));
    } else if (!trusted.includes(request.headers.authorization?.slice('Bearer '.length) ?? '')) {
      response.writeHead(401).end();
    } else if (request.url === '/switch/messages') {
      await answer(decode(body, packager), response);
    } else response.writeHead(404).end();
  };

  const answer = async (message: Message, response: http.ServerResponse) => {
    const isEcho = ['0800', '1804'].includes(message.mti);
    if (!isEcho) heard.push(message);
    const done: Doing = isEcho ? { code: packager.version === '1987' ? '00' : '800' } : await doing(message);
    if (done === 'silence') return;
    if ('status' in done) response.writeHead(done.status).end();
    else {
      const fields = { 11: done.stan ?? message.fields[11] ?? '', 39: done.code };
      response.setHeader('content-type', 'application/octet-stream');
      response.end(encode({ mti: answerTo(message.mti), fields }, packager));
    }
  };

  const listener = (request: http.IncomingMessage, response: http.ServerResponse) => {
    serve(request, response).catch(() => response.writeHead(500).end());
  };
  const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const taken = (server.address() as AddressInfo).port;
  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${taken}`;

  return {
    url,
    port: taken,
    heard,
    tokensGiven,
    distrustTokens: () => {
      trusted = [];
    },
    will: (next) => {
      doing = next;
    },
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
