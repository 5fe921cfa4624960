import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';

/** `CorsConfiguration` of an HTTP API. */
export interface Cors {
  readonly AllowOrigins?: readonly string[] | undefined;
  readonly AllowMethods?: readonly string[] | undefined;
  readonly AllowHeaders?: readonly string[] | undefined;
  readonly ExposeHeaders?: readonly string[] | undefined;
  readonly AllowCredentials?: boolean | undefined;
  readonly MaxAge?: number | undefined;
}

/** API Gateway answers a preflight by itself, and with 204 even to an origin that it will not let in. */
export function preflight(request: IncomingMessage, cors: Cors): Answer | undefined {
  const asks = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
  if (!asks) return undefined;
  const headers = corsHeaders(request, cors);
  if ('access-control-allow-origin' in headers) {
    if (cors.AllowMethods) headers['access-control-allow-methods'] = cors.AllowMethods.join(',');
    if (cors.AllowHeaders)
      headers['access-control-allow-headers'] = cors.AllowHeaders.join(',').toLowerCase();
    if (cors.MaxAge !== undefined) headers['access-control-max-age'] = String(cors.MaxAge);
  }
  return { status: 204, headers, body: Buffer.alloc(0) };
}

/** The headers that tell a browser whether its page may read an answer. */
export function corsHeaders(request: IncomingMessage, cors: Cors): OutgoingHttpHeaders {
  const { origin } = request.headers;
  const allowed = cors.AllowOrigins?.find(
    (one) => one === '*' || one === origin || fitsWildcard(one, origin),
  );
  if (origin === undefined || allowed === undefined) return {};
  return {
    'access-control-allow-origin': allowed === '*' ? '*' : origin,
    ...(allowed !== '*' && { vary: 'origin' }),
    ...(cors.AllowCredentials && { 'access-control-allow-credentials': 'true' }),
    ...(cors.ExposeHeaders && {
      'access-control-expose-headers': cors.ExposeHeaders.join(',').toLowerCase(),
    }),
  };
}

/** `https://*` and `http://*` stand for every origin of that scheme. */
function fitsWildcard(allowed: string, origin = ''): boolean {
  return allowed.endsWith('://*') && origin.startsWith(allowed.slice(0, -1));
}
