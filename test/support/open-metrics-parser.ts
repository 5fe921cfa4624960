/** A metric family as it was read. */
export interface ReadFamily {
  readonly name: string;
  readonly type: string;
  readonly unit: string;
  readonly help: string;
  readonly samples: readonly ReadSample[];
}

export interface ReadSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A text that is no OpenMetrics, and why. */
export class NoOpenMetrics extends Error {
  override readonly name = 'NoOpenMetrics';
}

/**
 * Reads OpenMetrics 1.0 text, and nothing that is not: written from the specification (its ABNF, and what its sections
 * "Overall Structure", "MetricFamily" and "Metric Types" demand beside it), and not from how ours is written.
 *
 * It leaves out what no exposition of this project has: exemplars are refused, and so are info, state sets, summaries
 * and gauge histograms.
 */
export function parseOpenMetrics(text: string): ReadFamily[] {
  if (!text.isWellFormed()) throw no('it is not UTF-8');
  const lines = linesIn(text);
  const families: Draft[] = [];
  for (const line of lines) {
    if (line.startsWith('# ')) readMetadata(line, families);
    else readSample(line, families);
  }
  for (const family of families) check(family);
  checkClashes(families);
  return families.map(({ type = 'unknown', unit = '', help = '', ...rest }) => ({
    ...rest,
    type,
    unit,
    help,
  }));
}

interface Draft {
  readonly name: string;
  type?: string;
  unit?: string;
  help?: string;
  readonly samples: ReadSample[];
}

const METRIC_NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL_NAME = '[a-zA-Z_][a-zA-Z0-9_]*';
const ESCAPED = String.raw`(?:[^\n"\\]|\\[n"\\])*`;
const REAL = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;
const NUMBER = `(?:${REAL}|[-+]?[iI][nN][fF](?:[iI][nN][iI][tT][yY])?|[nN][aA][nN])`;
/** Only a line feed ends a line here, so a dot stands for every other sign (`s`). */
const METADATA = new RegExp(`^# (TYPE|UNIT|HELP) (${METRIC_NAME}) (.*)$`, 's');
const SAMPLE = new RegExp(String.raw`^(${METRIC_NAME})(?:\{(.*)\})? (${NUMBER})(?: (${REAL}))?$`, 's');
const LABEL = new RegExp(`^(${LABEL_NAME})="(${ESCAPED})"(,(?=.)|$)`, 's');

const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  counter: ['_total', '_created'],
  gauge: [''],
  histogram: ['_bucket', '_count', '_sum', '_created'],
  unknown: [''],
};

/** The exposition ends with `# EOF`, after which nothing but one line feed may stand; each line ends with a line feed. */
function linesIn(text: string): string[] {
  if (text.includes('\r')) throw no('a line ends with a carriage return');
  const end = /(?:^|\n)# EOF\n?$/.exec(text);
  if (!end) throw no('it does not end with # EOF');
  const lines = text.slice(0, end.index).split('\n');
  const before = end.index === 0 && !text.startsWith('\n') ? [] : lines;
  if (before.includes('')) throw no('a line is empty');
  if (before.includes('# EOF')) throw no('something comes after # EOF');
  return before;
}

function readMetadata(line: string, families: Draft[]): void {
  const [, keyword, name = '', said = ''] = METADATA.exec(line) ?? [];
  if (!keyword) throw no(`this is no metadata: ${line}`);
  const family = continued(name, families);
  if (family.samples.length > 0) throw no(`metadata of ${name} comes after its samples`);
  const field = keyword.toLowerCase() as 'type' | 'unit' | 'help';
  if (family[field] !== undefined) throw no(`${name} has ${keyword} twice`);
  if (field === 'help' && !new RegExp(`^${ESCAPED}$`).test(said))
    throw no(`the help of ${name} is not escaped`);
  family[field] = field === 'help' ? unescaped(said) : said;
}

/** The family that is being told of, or a new one: families are not interleaved, nor told twice. */
function continued(name: string, families: Draft[]): Draft {
  const last = families.at(-1);
  if (last?.name === name) return last;
  if (families.some((family) => family.name === name)) throw no(`${name} is interleaved, or told twice`);
  const family: Draft = { name, samples: [] };
  families.push(family);
  return family;
}

function readSample(line: string, families: Draft[]): void {
  const [, name = '', labels, value = '', timestamp] = SAMPLE.exec(line) ?? [];
  if (!name) throw no(`this is no sample: ${line}`);
  if (timestamp !== undefined && !Number.isFinite(Number(timestamp))) throw no(`no time: ${line}`);
  const last = families.at(-1);
  const isOfLast =
    last && (SUFFIXES[last.type ?? 'unknown'] ?? []).some((suffix) => name === last.name + suffix);
  const family = isOfLast ? last : continued(name, families);
  if (!isOfLast && family.type !== undefined) throw no(`${name} is no sample of a ${family.type}`);
  family.samples.push({ name, labels: labelsIn(labels, line), value: numberOf(value) });
}

function labelsIn(text: string | undefined, line: string): Record<string, string> {
  const labels: Record<string, string> = {};
  let rest = text ?? '';
  while (rest !== '') {
    const [whole, name, value = ''] = LABEL.exec(rest) ?? [];
    if (!whole || !name) throw no(`these are no labels: ${line}`);
    if (Object.hasOwn(labels, name)) throw no(`a label stands twice: ${line}`);
    labels[name] = unescaped(value);
    rest = rest.slice(whole.length);
  }
  return labels;
}

function check(family: Draft): void {
  const { name, type = 'unknown', unit = '', samples } = family;
  if (!Object.hasOwn(SUFFIXES, type))
    throw no(`${name} is of the type ${type}, which is none, or not read here`);
  if (unit !== '' && !name.endsWith(`_${unit}`)) throw no(`${name} does not end with its unit, ${unit}`);
  const seen = new Set<string>();
  for (const sample of samples) {
    const identity = `${sample.name}${keyOf(sample.labels)}`;
    if (seen.has(identity)) throw no(`${identity} stands twice`);
    seen.add(identity);
  }
  checkTogether(family);
  if (type === 'counter') checkCounter(family);
  if (type === 'histogram') checkHistogram(family);
}

/** The samples of one metric stand together. */
function checkTogether({ name, samples }: Draft): void {
  const begun = new Set<string>();
  let current: string | undefined;
  for (const { labels } of samples) {
    const key = metricOf(labels);
    if (key !== current && begun.has(key)) throw no(`the metrics of ${name} are interleaved`);
    begun.add(key);
    current = key;
  }
}

function checkCounter({ name, samples }: Draft): void {
  for (const [key, metric] of byMetric(samples)) {
    const total = metric.find((sample) => sample.name === `${name}_total`);
    if (!total) throw no(`${name}${key} has no _total`);
    if (!(total.value >= 0)) throw no(`${name}${key} has counted ${total.value}`);
  }
}

function checkHistogram({ name, samples }: Draft): void {
  for (const [key, metric] of byMetric(samples)) {
    const of = (suffix: string) => metric.filter((sample) => sample.name === name + suffix);
    const buckets = of('_bucket').map(({ labels, value }) => ({ bound: boundIn(labels['le'], name), value }));
    if (metric.some((sample) => sample.name !== `${name}_bucket` && sample.labels['le'] !== undefined)) {
      throw no(`${name}${key} has a bound where there is no bucket`);
    }
    if (buckets.at(-1)?.bound !== Number.POSITIVE_INFINITY) throw no(`${name}${key} has no last bucket +Inf`);
    buckets.forEach(({ bound, value }, at) => {
      const before = buckets[at - 1];
      if (!Number.isInteger(value) || value < 0) throw no(`a bucket of ${name}${key} counts ${value}`);
      if (before && bound <= before.bound) throw no(`the bounds of ${name}${key} do not rise`);
      if (before && value < before.value) throw no(`the buckets of ${name}${key} fall`);
    });
    const [count, sum] = [of('_count')[0], of('_sum')[0]];
    if ((count === undefined) !== (sum === undefined)) throw no(`${name}${key} has a sum or a count alone`);
    if (count && count.value !== buckets.at(-1)?.value)
      throw no(`the count of ${name}${key} is not its +Inf`);
    if (sum && (Number.isNaN(sum.value) || sum.value < 0) && buckets.every(({ bound }) => bound >= 0)) {
      throw no(`the sum of ${name}${key} is ${sum.value}`);
    }
  }
}

function boundIn(le: string | undefined, name: string): number {
  if (le === undefined || !new RegExp(`^${NUMBER}$`).test(le)) throw no(`a bucket of ${name} has no bound`);
  const bound = numberOf(le);
  if (Number.isNaN(bound)) throw no(`a bucket of ${name} is bound by no number`);
  return bound;
}

/** No family may have the name that a sample of another has. */
function checkClashes(families: readonly Draft[]): void {
  const taken = new Map<string, string>();
  for (const { name, type = 'unknown' } of families) {
    for (const suffix of ['', ...(SUFFIXES[type] ?? [])]) {
      const clashing = name + suffix;
      const other = taken.get(clashing);
      if (other !== undefined && other !== name) throw no(`${name} clashes with ${other}`);
      taken.set(clashing, name);
    }
  }
}

function byMetric(samples: readonly ReadSample[]): Map<string, readonly ReadSample[]> {
  return Map.groupBy(samples, ({ labels }) => metricOf(labels));
}

const metricOf = ({ le: _, ...labels }: Readonly<Record<string, string>>): string => keyOf(labels);

const keyOf = (labels: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(labels).toSorted(([one], [other]) => (one < other ? -1 : 1)));

function numberOf(text: string): number {
  const infinite = /^([-+]?)inf(inity)?$/i.exec(text);
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
}

const unescaped = (text: string): string =>
  text.replaceAll(/\\([n"\\])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));

const no = (why: string): NoOpenMetrics => new NoOpenMetrics(`This is no OpenMetrics: ${why}.`);
