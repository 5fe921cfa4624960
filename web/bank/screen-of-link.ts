/** The screen that a message's link leads to (`/continue/…`, `/offers/…`, `/consents`), or nothing where the address is the bank's own. */
export function screenOfLink(path: string): string | undefined {
  if (path === '/consents') return 'data';
  const [, kind = '', id = ''] = /^\/(continue|feedback|offers)\/([\w-]+)$/.exec(path) ?? [];
  if (kind === 'offers') return 'offers';
  return id ? `transactions/${id}` : undefined;
}
