/**
 * Metrics as text, by OpenMetrics 1.0 (the text format of its ABNF): what Prometheus and its like read.
 *
 * Families come in the order given, none of them twice; a family without a metric is said nevertheless, so that whoever
 * looks for it knows that it is there.
 */
export function openMetrics(families: readonly Family[]): string {
  return `${families.flatMap(linesOf).join('\n')}\n# EOF\n`;
}

/** With which every answer of it is sent. */
export const OPEN_METRICS_TYPE = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

export type Labels = Readonly<Record<string, string>>;

interface Described {
  /** Without a suffix; with its unit, if it has one: `staffetta_resume_seconds`. */
  readonly name: string;
  readonly help: string;
  readonly unit?: string;
}

/** Rises from the moment at which it was begun, and begins anew at another. */
export interface Counter extends Described {
  readonly type: 'counter';
  /** In seconds since 1970. */
  readonly createdS: number;
  readonly metrics: readonly { readonly labels: Labels; readonly value: number }[];
}

/** Stands as it stands now. */
export interface Gauge extends Described {
  readonly type: 'gauge';
  readonly metrics: readonly { readonly labels: Labels; readonly value: number }[];
}

/** How many were at most so large, for each of some bounds, and for none. */
export interface Histogram extends Described {
  readonly type: 'histogram';
  readonly createdS: number;
  readonly metrics: readonly {
    readonly labels: Labels;
    /** Each counts all below it too; their bounds rise. The bound that nothing is above is added. */
    readonly buckets: readonly { readonly atMost: number; readonly count: number }[];
    readonly count: number;
    readonly sum: number;
  }[];
}

export type Family = Counter | Gauge | Histogram;

function linesOf(family: Family): string[] {
  const { name, type, help, unit } = family;
  return [
    `# TYPE ${name} ${type}`,
    ...(unit ? [`# UNIT ${name} ${unit}`] : []),
    `# HELP ${name} ${escaped(help)}`,
    ...samplesOf(family),
  ];
}

function samplesOf(family: Family): string[] {
  const { name } = family;
  switch (family.type) {
    case 'gauge':
      return family.metrics.map(({ labels, value }) => sample(name, labels, value));
    case 'counter':
      return family.metrics.flatMap(({ labels, value }) => [
        sample(`${name}_total`, labels, value),
        sample(`${name}_created`, labels, family.createdS),
      ]);
    case 'histogram':
      return family.metrics.flatMap(({ labels, buckets, count, sum }) => [
        ...[...buckets, { atMost: Number.POSITIVE_INFINITY, count }].map((bucket) =>
          sample(`${name}_bucket`, { ...labels, le: boundOf(bucket.atMost) }, bucket.count),
        ),
        sample(`${name}_count`, labels, count),
        sample(`${name}_sum`, labels, sum),
        sample(`${name}_created`, labels, family.createdS),
      ]);
  }
}

function sample(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([label, said]) => `${label}="${escaped(said)}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`;
}

/** A bound is a float, and said as one (section "Considerations: Canonical Numbers"). */
function boundOf(atMost: number): string {
  if (atMost === Number.POSITIVE_INFINITY) return '+Inf';
  return Number.isInteger(atMost) ? `${atMost}.0` : String(atMost);
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
