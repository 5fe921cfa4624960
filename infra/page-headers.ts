/** What a page may reach, besides its own origin. Origins alone: `https://api.bank.example`. */
export interface PageReach {
  readonly apiOrigin: string;
  /** Where lines are opened: `wss://live.bank.example`. */
  readonly liveOrigin: string;
  readonly identityOrigin: string;
}

/**
 * The policy of every page and of all that it loads (Content Security Policy Level 3): the pages run no script, wear no
 * style and call nobody but what is named here. Only they themselves may frame them, since the channels stand side by
 * side in frames.
 */
export function contentPolicy({ apiOrigin, liveOrigin, identityOrigin }: PageReach): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self' ${apiOrigin} ${liveOrigin} ${identityOrigin}`,
    `frame-src 'self' ${identityOrigin}`,
    `form-action 'self' ${identityOrigin}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** Those that have no place of their own in CloudFront. */
export const pageHeadersBesides = {
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
};

export const referrerPolicy = 'no-referrer';

/** The headers of every page, as this machine sends them. Where they are deployed, https alone is added. */
export function pageHeaders(reach: PageReach): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentPolicy(reach),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': referrerPolicy,
    ...pageHeadersBesides,
  };
}
