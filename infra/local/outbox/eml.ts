import type { Mail } from './outbox.ts';

/** An encoded word may have 75 characters (RFC 2047, section 2); so many bytes fit, whatever they are. */
const WORD_BYTES_MAX = 39;

/** An e-mail as a file that any mail program opens (RFC 5322), and that a person can read as it is. */
export function emlOf({ from, to, subject, text, headers }: Mail, atMs: number): string {
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${new Date(atMs).toUTCString().replace('GMT', '+0000')}`,
    ...headers.map(([name, value]) => `${name}: ${encoded(value)}`),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text.split('\n'),
  ];
  return lines.join('\r\n');
}

function encoded(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value;
  const words: string[] = [];
  let word = '';
  for (const character of value) {
    if (Buffer.byteLength(word + character) > WORD_BYTES_MAX) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
}
