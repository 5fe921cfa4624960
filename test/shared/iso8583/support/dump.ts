/** The bytes of a dump: hexadecimal with any spacing, and text in quotes as its ASCII characters. */
export const dump = (...lines: readonly string[]): Uint8Array =>
  Uint8Array.from(
    lines
      .join(' ')
      .match(/'[^']*'|[0-9A-F]{2}/g)
      ?.flatMap((part) =>
        part.startsWith("'")
          ? Array.from(part.slice(1, -1), (character) => character.charCodeAt(0))
          : [Number.parseInt(part, 16)],
      ) ?? [],
  );
