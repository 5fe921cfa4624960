import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

const metrics = new Metrics();

/** What a line counts, by the name of the metric; durations are in milliseconds and end in `Ms`. */
type Counts = Readonly<Record<string, number>>;

/**
 * Writes one line that is read twice: whoever looks into the log finds what happened, and CloudWatch takes the metrics out
 * of it (embedded metric format). Two lines would say the same, be paid for twice and take as long again to write.
 */
export function writeLine(
  functionName: string,
  message: string,
  counts: Counts,
  besides: Readonly<Record<string, string | undefined>> = {},
): void {
  metrics.addDimension('function', functionName);
  metrics.addMetadata('level', 'INFO');
  metrics.addMetadata('message', message);
  for (const [name, text] of Object.entries(besides)) if (text !== undefined) metrics.addMetadata(name, text);
  for (const [name, count] of Object.entries(counts)) metrics.addMetric(name, unitOf(name), count);
  metrics.publishStoredMetrics();
}

const unitOf = (name: string) => (name.endsWith('Ms') ? MetricUnit.Milliseconds : MetricUnit.Count);
