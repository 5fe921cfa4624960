/**
 * The file that a path of the pages names. A page's address has no ending: `/phone` is `phone.html`.
 *
 * What a message links to is a path, too: a phone with the app opens it in the app, any browser in the web bank.
 */
export function pageOf(path: string, home: string): string {
  if (path === '/') return home;
  if (/^\/((continue|offers|feedback)\/[\w-]+|consents)$/.test(path)) return 'bank.html';
  const file = path.slice(1);
  return /\.\w+$/.test(file) ? file : `${file}.html`;
}
