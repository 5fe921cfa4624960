import { createHash } from 'node:crypto';
import type { Delivered } from './outbox.ts';

export interface OutboxPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What customers got, as a page that loads nothing and runs nothing. */
export function outboxPage(delivered: readonly Delivered[], customerId: string | undefined): OutboxPage {
  const whose = customerId === undefined ? 'every customer' : text(customerId);
  const messages = delivered.map(messageHtml).join('');
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src '${styleDigest}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Outbox · Staffetta</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>Outbox</h1>
      <p>What ${whose} got from this copy, the latest first. Nothing left this machine.</p>
      ${messages ? `<ol>${messages}</ol>` : '<p>Nothing yet. Leave something unfinished, and wait.</p>'}
    </main>
  </body>
</html>`,
  };
}

function messageHtml({
  by,
  customerId,
  reason,
  title,
  text: words,
  link,
  objectionLink,
  at,
  file,
}: Delivered): string {
  return `
        <li>
          <h2>${text(title)}</h2>
          <p class="about">${by === 'push' ? 'Push' : 'E-mail'} to <a href="?customer=${encodeURIComponent(customerId)}">${text(customerId)}</a>,
            <time datetime="${at}">${at.slice(0, 19).replace('T', ' ')} UTC</time>, ${text(reason)}</p>
          <p>${text(words)}</p>
          ${linkHtml(link)}${linkHtml(objectionLink)}
          ${file ? `<p><a href="/outbox/${text(file)}">${text(file)}</a></p>` : ''}
        </li>`;
}

const linkHtml = (link: string | undefined): string =>
  link && /^https?:/.test(link) ? `<p><a href="${text(link)}" rel="noreferrer">${text(link)}</a></p>` : '';

const text = (value: string): string => value.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style = `
  :root { color-scheme: light dark }
  body { margin: 0; padding: 2rem 1rem; font: 1.0625rem/1.5 system-ui, sans-serif }
  main { max-width: 44rem; margin: 0 auto }
  ol { list-style: none; padding: 0 }
  li { border: 1px solid light-dark(#7b8794, #77838f); border-radius: .75rem; padding: 1rem 1.25rem; margin: 1rem 0 }
  h2 { margin: 0; font-size: 1.2rem }
  p { margin: .4rem 0 0; white-space: pre-line; overflow-wrap: anywhere }
  .about { font-size: .875rem }
`;

const styleDigest = `sha256-${createHash('sha256').update(style).digest('base64')}`;
