/** Rows under their headings, each column as wide as it must be; numbers to the right. */
export function inColumns(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const all = [headings, ...rows.map((row) => row.map(String))];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('   '),
    )
    .map((line) => `  ${line}`)
    .join('\n');
}

export const inMs = (ms: number): string => `${ms.toFixed(1)} ms`;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that so great a share does not exceed, as one of those that were measured. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
