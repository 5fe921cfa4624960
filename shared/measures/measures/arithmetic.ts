/** A share, as a text of SQL: nothing where there is nothing to divide by. Whole numbers would be divided as such. */
export const shareOf = (part: string, whole: string): string =>
  `CAST(${part} AS DOUBLE) / CAST(nullif(${whole}, 0) AS DOUBLE)`;

/** How many rows something holds of. */
export const howMany = (condition: string): string => `count(CASE WHEN ${condition} THEN 1 END)`;

/**
 * Of rows that are `ranked`, the value that so many of a hundred do not exceed: the nearest rank, which is one of the
 * values themselves. What engines have for it is approximate, or interpolates.
 */
export const percentile = (value: string, percent: number): string =>
  `min(${value}) FILTER (WHERE ranked * 100 >= ${percent} * ranked_of)`;

/** The columns that `percentile` reads. */
export const ranked = (value: string, within: readonly string[]): string => {
  const partition = within.length > 0 ? `PARTITION BY ${within.join(', ')} ` : '';
  return `row_number() OVER (${partition}ORDER BY ${value}) AS ranked, count(*) OVER (${partition.trim()}) AS ranked_of`;
};
