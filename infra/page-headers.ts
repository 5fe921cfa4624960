/** What a page may reach, besides its own origin. */
export interface PageReach {
  readonly apiUrl: string;
  readonly issuer: string;
}

/**
 * The headers of every page and of all that it loads, wherever it is served from: the pages run no script, wear no
 * style and call nobody but what is named here. Only they themselves may frame them, since the channels stand side by
 * side in frames.
 */
export function pageHeaders({ apiUrl, issuer }: PageReach): Readonly<Record<string, string>> {
  const api = new URL(apiUrl).origin;
  const identity = new URL(issuer).origin;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self' ${api} ${identity}`,
    `frame-src 'self' ${identity}`,
    `form-action 'self' ${identity}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}
