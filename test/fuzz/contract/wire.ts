/** A request as it goes over the line. */
export interface Wire {
  readonly method: string;
  /** Encoded already, or what somebody took for it. */
  readonly path: string;
  /** Without its question mark; nothing: there is none. */
  readonly query: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer | undefined;
}

/** What came back. */
export interface Heard {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly tookMs: number;
}

/** A request in words, to see it again. Tokens are left out. */
export function inWords({ method, path, query, headers, body }: Wire): string {
  const shown = headers
    .filter(([name]) => name !== 'authorization')
    .map(([name, value]) => `${name}: ${value}`);
  const place = query ? `${path}?${query}` : path;
  const text = body?.toString('latin1').slice(0, BODY_CHARS_SHOWN) ?? '';
  return JSON.stringify({ asks: `${method} ${place}`, headers: shown, body: text });
}

const BODY_CHARS_SHOWN = 2_000;
