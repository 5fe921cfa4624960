/** The screen that a message's link leads to (`/continue/…`, `/offers/…`), or nothing where the address is the bank's own. */
export function screenOfLink(path: string): string | undefined {
  const [, kind = '', id = ''] = /^\/(continue|feedback|offers)\/([\w-]+)$/.exec(path) ?? [];
  if (kind === 'offers') return 'offers';
  return id ? `transactions/${id}` : undefined;
}
