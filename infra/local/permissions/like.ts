const patterns = new Map<string, RegExp>();

/** Whether a text is like a pattern of IAM: `*` stands for any letters, `?` for any one. */
export function isLike(text: string, pattern: string, flags = ''): boolean {
  if (pattern === '*') return true;
  const known = patterns.get(flags + pattern);
  const expression =
    known ?? new RegExp(`^${pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, inWords)}$`, `s${flags}`);
  if (!known) patterns.set(flags + pattern, expression);
  return expression.test(text);
}

const inWords = (sign: string): string => {
  if (sign === '*') return '.*';
  return sign === '?' ? '.' : `\\${sign}`;
};
