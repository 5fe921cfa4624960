import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Person } from './people.ts';

export interface Page {
  readonly title: string;
  /** HTML. */
  readonly main: string;
  /** Where the answer to its form may lead, besides this provider itself. */
  readonly leadsTo?: string | undefined;
  /** The one origin that may show it in a frame. */
  readonly framedBy?: string | undefined;
}

export interface PageAnswer {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A page that loads nothing, runs nothing, and may be framed by nobody but who is named. */
export function pageAnswer(page: Page): PageAnswer {
  const policy = [
    "default-src 'none'",
    `style-src '${styleDigest}'`,
    `form-action 'self' ${page.leadsTo ?? ''}`.trim(),
    `frame-ancestors ${page.framedBy ?? "'none'"}`,
    "base-uri 'none'",
  ];
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body: htmlOf(page),
  };
}

export function sendPage(response: ServerResponse, page: Page, status = 200): void {
  const { headers, body } = pageAnswer(page);
  response.writeHead(status, headers).end(body);
}

export interface SignInPageOptions {
  /** Those who may. */
  readonly people: readonly Person[];
  /** Whether they are customers, or work for the bank. */
  readonly areCustomers: boolean;
  /** What the channel is called, to the person who signs in. */
  readonly channel: string;
  readonly chosen?: string | undefined;
  readonly trouble?: string | undefined;
  readonly leadsTo: string;
}

export function signInPage(options: SignInPageOptions): Page {
  const { people, areCustomers, channel, chosen, trouble, leadsTo } = options;
  const choices = people.map(
    ({ id, name, language }) =>
      `<option value="${text(id)}"${id === chosen ? ' selected' : ''} lang="${text(language)}">${text(name)}</option>`,
  );
  return {
    title: 'Sign in',
    leadsTo,
    main: `
      <h1>Sign in</h1>
      <p>to continue on ${text(channel)}</p>
      ${trouble ? `<p class="trouble" role="alert" id="trouble">${text(trouble)}</p>` : ''}
      <form method="post" autocomplete="off">
        <label for="person">${areCustomers ? 'Customer' : 'Staff'}</label>
        <select id="person" name="person" required>${choices.join('')}</select>
        <label for="passcode">Passcode</label>
        <input id="passcode" name="passcode" type="password" required autofocus maxlength="64"
          autocomplete="current-password"${trouble ? ' aria-invalid="true" aria-describedby="trouble"' : ''}>
        <button>Sign in</button>
      </form>
      <p class="hint">The passcodes stand in <code>infra/local/seed/${areCustomers ? 'customers' : 'staff'}.json</code>.</p>`,
  };
}

/** Asks before it signs out, so that no other site can do it behind the customer's back. */
export function signOutPage(form: string, leadsTo: string | undefined): Page {
  return {
    title: 'Sign out',
    leadsTo,
    main: `
      <h1>Sign out?</h1>
      <p>What you have begun stays where it is, and waits for you.</p>
      ${form}
      <button form="op.logoutForm" name="logout" value="yes">Sign out</button>
      <button form="op.logoutForm" class="quiet">Stay signed in</button>`,
  };
}

export function signedOutPage(): Page {
  return { title: 'Signed out', main: '<h1>You are signed out</h1><p>You may close this page.</p>' };
}

export function troublePage(why: string): Page {
  return {
    title: 'Sign-in did not work',
    main: `<h1>That did not work</h1><p>${text(why)}</p><p>Go back to the channel, and sign in again from there.</p>`,
  };
}

function htmlOf({ title, main }: Page): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${text(title)} · Staffetta</title>
    <style>${style}</style>
  </head>
  <body>
    <main>${main}</main>
    <footer>This identity provider runs on this machine, for trying Staffetta out. Its people are invented,
      and it is never deployed.</footer>
  </body>
</html>`;
}

function text(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = `
  :root { color-scheme: light dark; --ink: light-dark(#16202b, #e8edf2); --paper: light-dark(#f4f6f8, #10161c);
    --card: light-dark(#fff, #1a222b); --line: light-dark(#7b8794, #77838f); --act: light-dark(#0b5c55, #6fd6c8);
    --on-act: light-dark(#fff, #07211e); --trouble: light-dark(#9b1c1c, #ffb4ab) }
  * { box-sizing: border-box }
  body { margin: 0; min-height: 100vh; display: grid; align-content: center; justify-items: center; gap: 1.5rem;
    padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif }
  main { width: min(24rem, 100%); padding: 2rem; border-radius: 1rem; background: var(--card);
    box-shadow: 0 1px 3px #0003, 0 8px 24px #0001 }
  h1 { margin: 0; font-size: 1.6rem; line-height: 1.2 }
  p { margin: .4rem 0 0 }
  form { display: grid; gap: .4rem; margin-top: 1.25rem }
  label { font-weight: 600; margin-top: .5rem }
  input:not([type=hidden]), select, button { width: 100%; font: inherit; padding: .65rem .8rem; border-radius: .5rem;
    border: 1px solid var(--line); background: var(--card); color: inherit }
  button { margin-top: 1rem; border-color: var(--act); background: var(--act); color: var(--on-act); font-weight: 600; cursor: pointer }
  button.quiet { background: none; color: inherit; border-color: var(--line) }
  :focus-visible { outline: 3px solid var(--act); outline-offset: 2px }
  .trouble { color: var(--trouble); font-weight: 600; margin-top: 1rem }
  .hint, footer { font-size: .875rem }
  .hint { margin-top: 1.25rem }
  footer { max-width: 24rem; text-align: center }
`;

const styleDigest = `sha256-${createHash('sha256').update(style).digest('base64')}`;
