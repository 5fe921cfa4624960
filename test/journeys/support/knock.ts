import type { Route } from '../../../shared/contract/route.ts';

/** A request as somebody may send it, right or wrong. */
export interface Knock {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** The body's text, exactly as it is sent. */
  readonly body?: string | undefined;
}

/** Sends one request to a door, as it is: nothing is added, mended or sent again. */
export function knock(
  url: string,
  { method, path }: Pick<Route, 'method' | 'path'>,
  { path: names = {}, query = '', headers = {}, body }: Knock = {},
): Promise<Response> {
  const place = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ''));
  const sent = Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return fetch(`${url}${place}${query}`, {
    method,
    headers: sent,
    ...(body !== undefined && { body: new TextEncoder().encode(body) }),
  });
}
