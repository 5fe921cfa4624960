import type { Row } from '../asking/table.ts';

/** A share over all rows in which neither number is hidden, and of how many rows that is. */
export interface ShareOverShown {
  /** Absent where there is nothing to divide by. */
  readonly share: number | undefined;
  readonly part: number;
  readonly whole: number;
  readonly shown: number;
  readonly rows: number;
}

/**
 * Adds up what is shown. What is hidden is left out above and below the line alike, and counted, so that whoever reads it
 * knows how much is missing.
 */
export function shareOverShown(rows: readonly Row[], part: string, whole: string): ShareOverShown {
  const shown = rows.flatMap((row) => {
    const [above, below] = [row[part], row[whole]];
    return typeof above === 'number' && typeof below === 'number' ? [{ above, below }] : [];
  });
  const above = shown.reduce((sum, each) => sum + each.above, 0);
  const below = shown.reduce((sum, each) => sum + each.below, 0);
  return {
    share: below > 0 ? above / below : undefined,
    part: above,
    whole: below,
    shown: shown.length,
    rows: rows.length,
  };
}

/** The rows apart by what stands in one column, in the order in which they come. */
export function apartBy(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const apart = new Map<string, Row[]>();
  for (const row of rows) {
    const name = String(row[column]);
    const group = apart.get(name) ?? [];
    apart.set(name, group);
    group.push(row);
  }
  return apart;
}

/** The sum of a column over what is shown of it; nothing where all of it is hidden. */
export function sumOfShown(rows: readonly Row[], column: string): number | undefined {
  const shown = rows.map((row) => row[column]).filter((cell) => typeof cell === 'number');
  return shown.length === 0 && rows.length > 0 ? undefined : shown.reduce((sum, cell) => sum + cell, 0);
}

/** What is left of a total once its shown parts are taken away: some of it stands in parts that are hidden. */
export function hiddenRest(row: Row, total: string, parts: readonly string[]): number {
  const whole = row[total];
  if (typeof whole !== 'number') return 0;
  const shown = parts.map((part) => row[part]).filter((cell) => typeof cell === 'number');
  return whole - shown.reduce((sum, cell) => sum + cell, 0);
}
