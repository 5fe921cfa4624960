import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { system } from './stage-of-the-test.ts';

/** The e-mails that this copy sent to one customer and that speak of something, as files. */
export const mailsAbout = (what: string, customerId: string): string[] =>
  readdirSync(join(system.dataFolder, 'outbox'))
    .map((name) => readFileSync(join(system.dataFolder, 'outbox', name), 'utf8'))
    .filter((file) => file.includes(what) && file.includes(`\r\nTo: ${customerId}@`));

/** The address to which a mail program posts when its reader wants no more of these (RFC 8058). */
function oneClickOf(mail: string): string {
  const [, address] = /^List-Unsubscribe: <(.+)>\r$/m.exec(mail) ?? [];
  if (!address) throw new Error('A mail has no way to unsubscribe.');
  return address;
}

/** What an old mail program does instead: it opens the address in a browser. */
export const openTheLink = (mail: string): Promise<Response> =>
  fetch(oneClickOf(mail), { redirect: 'manual' });

/** What the mail program posts. */
export const clickOnce = (mail: string): Promise<Response> =>
  fetch(oneClickOf(mail), {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
