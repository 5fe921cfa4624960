/** Where a page on the machine of an engineer gets the token that a real machine's network has. No deployment has it. */
const DOOR = '/_local/network-token';

/** Far less than a token lives. */
const KEPT_FOR_MS = 20_000;

/** The network's token, asked for at each call, and kept for a moment. Never written down. */
export function networkToken(): () => Promise<string> {
  let kept: { readonly token: string; readonly untilMs: number } | undefined;
  return async () => {
    if (kept && Date.now() < kept.untilMs) return kept.token;
    const response = await fetch(DOOR, { method: 'POST' });
    if (!response.ok) throw new Error(`This machine has no network here: ${response.status}.`);
    const { accessToken } = (await response.json()) as { accessToken: string };
    kept = { token: accessToken, untilMs: Date.now() + KEPT_FOR_MS };
    return accessToken;
  };
}
