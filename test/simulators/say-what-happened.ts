/** Why a program that plays against a running system broke off, and what to do: `url` and `data` are what it was given. */
export function sayWhatHappened(
  error: unknown,
  { url, data, elsewhere }: { readonly url: string; readonly data: string; readonly elsewhere: string },
): string {
  const words = error instanceof Error ? error.message : String(error);
  if (words === 'fetch failed' || words.includes('ECONNREFUSED')) {
    return `nothing answers at ${url}. Start it with npm start, or name another with ${elsewhere}.`;
  }
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return `the key of the machines is not in ${data}. Name the folder that the system was started with: --data <folder>.`;
  }
  return words;
}
