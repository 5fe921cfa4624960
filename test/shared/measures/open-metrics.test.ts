import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Family, openMetrics } from '../../../shared/measures/open-metrics.ts';
import { NoOpenMetrics, parseOpenMetrics } from '../../support/open-metrics-parser.ts';

const MIDNIGHT_S = 1_795_305_600;

describe('metrics as text', () => {
  it('are what OpenMetrics says, line by line', () => {
    const text = openMetrics([
      {
        type: 'counter',
        name: 'staffetta_transactions_started',
        help: 'Begun today, "so far".\nA \\ is one.',
        createdS: MIDNIGHT_S,
        metrics: [{ labels: { kind: 'transfer', odd: 'a"b\\c\nd' }, value: 3 }],
      },
      { type: 'gauge', name: 'staffetta_open', help: 'Open.', metrics: [{ labels: {}, value: 7 }] },
      {
        type: 'histogram',
        name: 'staffetta_resume_seconds',
        unit: 'seconds',
        help: 'Until resumed.',
        createdS: MIDNIGHT_S,
        metrics: [
          {
            labels: {},
            buckets: [
              { atMost: 0.5, count: 1 },
              { atMost: 60, count: 4 },
            ],
            count: 5,
            sum: 200.25,
          },
        ],
      },
    ]);

    expect(text).toBe(String.raw`# TYPE staffetta_transactions_started counter
# HELP staffetta_transactions_started Begun today, \"so far\".\nA \\ is one.
staffetta_transactions_started_total{kind="transfer",odd="a\"b\\c\nd"} 3
staffetta_transactions_started_created{kind="transfer",odd="a\"b\\c\nd"} 1795305600
# TYPE staffetta_open gauge
# HELP staffetta_open Open.
staffetta_open 7
# TYPE staffetta_resume_seconds histogram
# UNIT staffetta_resume_seconds seconds
# HELP staffetta_resume_seconds Until resumed.
staffetta_resume_seconds_bucket{le="0.5"} 1
staffetta_resume_seconds_bucket{le="60.0"} 4
staffetta_resume_seconds_bucket{le="+Inf"} 5
staffetta_resume_seconds_count 5
staffetta_resume_seconds_sum 200.25
staffetta_resume_seconds_created 1795305600
# EOF
`);
    expect(() => parseOpenMetrics(text)).not.toThrow();
  });

  it('are read by a strict parser as what they were, whatever labels and help say', () => {
    fc.assert(
      fc.property(someFamilies, (families) => {
        const read = parseOpenMetrics(openMetrics(families));

        expect(read.map(({ name, type, help }) => ({ name, type, help }))).toEqual(
          families.map(({ name, type, help }) => ({ name, type, help })),
        );
        expect(
          read.map(({ samples }) => samples.filter(isOne).map(({ labels, value }) => [labels, value])),
        ).toEqual(
          families.map(({ metrics }) =>
            metrics.map((metric) => [metric.labels, 'value' in metric ? metric.value : metric.count]),
          ),
        );
      }),
    );
  });
});

/** The one sample of a metric that tells how many. */
const isOne = ({ name }: { readonly name: string }) => !/_(created|sum|bucket)$/.test(name);

const words = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\r') && text.isWellFormed());
const labels = fc.record({ kind: words, channel: words });
const uniquely = { selector: (metric: { readonly labels: object }) => JSON.stringify(metric.labels) };
const counted = fc.uniqueArray(fc.record({ labels, value: fc.nat() }), uniquely);
const measured = fc.uniqueArray(
  fc.record({ labels, counts: fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 }), sum: fc.nat() }),
  uniquely,
);
const someFamilies: fc.Arbitrary<Family[]> = fc
  .tuple(words, counted, counted, measured)
  .map(([help, counters, gauges, histograms]) => [
    { type: 'counter', name: 'a', help, createdS: MIDNIGHT_S, metrics: counters },
    { type: 'gauge', name: 'b', help, metrics: gauges },
    {
      type: 'histogram',
      name: 'c_seconds',
      unit: 'seconds',
      help,
      createdS: MIDNIGHT_S,
      metrics: histograms.map(({ labels: its, counts, sum }) => {
        const rising = counts.toSorted((one, other) => one - other);
        const buckets = rising.map((count, at) => ({ atMost: (at + 1) / 4, count }));
        return { labels: its, sum, buckets, count: rising.at(-1) ?? 0 };
      }),
    },
  ]);

describe('the strict parser', () => {
  const good = `# TYPE a counter
# HELP a Help.
a_total{x="1"} 1
a_created{x="1"} 2
# TYPE h_seconds histogram
# UNIT h_seconds seconds
h_seconds_bucket{le="1.0"} 1
h_seconds_bucket{le="+Inf"} 2
h_seconds_count 2
h_seconds_sum 3.5
# EOF
`;

  it.each([
    ['nothing but its end', '# EOF\n'],
    ['an end without a line feed', '# EOF'],
    ['a counter and a histogram', good],
    ['a sample without a family', 'a 1\n# EOF\n'],
    ['a sample with a time', '# TYPE a gauge\na 1 1520879607.789\n# EOF\n'],
    ['a gauge of no number', '# TYPE a gauge\na NaN\n# EOF\n'],
    ['braces around nothing', '# TYPE a gauge\na{} 1\n# EOF\n'],
  ])('reads %s', (_, text) => {
    expect(() => parseOpenMetrics(text)).not.toThrow();
  });

  it.each([
    ['no end', good.replace('# EOF\n', '')],
    ['something after its end', `${good}a 1\n`],
    ['two ends', `${good}# EOF\n`],
    ['an empty line after its end', `${good}\n`],
    ['an empty line', good.replace('# TYPE h', '\n# TYPE h')],
    ['carriage returns', good.replaceAll('\n', '\r\n')],
    ['a comment', good.replace('# TYPE h', '# a comment\n# TYPE h')],
    ['no space after the hash', good.replace('# HELP', '#HELP')],
    ['a counter without _total', good.replace('a_total', 'a')],
    ['_total in the name of the family', good.replaceAll(/^(# \w+ )a /gm, '$1a_total ')],
    ['a counter that fell below nothing', good.replace('a_total{x="1"} 1', 'a_total{x="1"} -1')],
    ['a counter of no number', good.replace('a_total{x="1"} 1', 'a_total{x="1"} NaN')],
    ['_created alone', good.replace('a_total{x="1"} 1\n', '')],
    ['a type that is none', good.replace('counter', 'count')],
    ['a type twice', good.replace('# HELP', '# TYPE a counter\n# HELP')],
    ['metadata after its samples', good.replace('# TYPE h', '# UNIT a a\n# TYPE h')],
    ['a unit that the name lacks', good.replace('h_seconds seconds', 'h_seconds minutes')],
    ['help with a bare backslash', good.replace('Help.', 'a\\b')],
    ['help with a bare quote', good.replace('Help.', 'a"b')],
    ['a family that comes again', good.replace('# EOF', '# TYPE a counter\na_total 1\n# EOF')],
    ['a sample of another family in between', good.replace('a_created', 'z 1\na_created')],
    ['a name that begins with a digit', good.replaceAll('a_', '1a_')],
    ['a label without quotes', good.replace('a_total{x="1"}', 'a_total{x=1}')],
    ['a label twice', good.replace('a_total{x="1"}', 'a_total{x="1",x="2"}')],
    ['a comma after the last label', good.replace('a_total{x="1"}', 'a_total{x="1",}')],
    ['a space between labels', good.replace('a_total{x="1"}', 'a_total{x="1", y="2"}')],
    ['a label that is not escaped', good.replace('a_total{x="1"}', 'a_total{x="a\\d"}')],
    ['the same sample twice', good.replace('a_total{x="1"} 1', 'a_total{x="1"} 1\na_total{x="1"} 1')],
    ['metrics that are interleaved', good.replace('a_created', 'a_total{x="2"} 1\na_created')],
    ['two spaces', good.replace('a_total{x="1"} 1', 'a_total{x="1"}  1')],
    ['a value that is none', good.replace('a_total{x="1"} 1', 'a_total{x="1"} one')],
    ['a value in hexadecimal', good.replace('a_total{x="1"} 1', 'a_total{x="1"} 0x1')],
    ['no last bucket', good.replace('h_seconds_bucket{le="+Inf"} 2\n', '')],
    ['a bucket without a bound', good.replace('{le="1.0"}', '')],
    [
      'bounds that do not rise',
      good.replace('h_seconds_count', 'h_seconds_bucket{le="2.0"} 2\nh_seconds_count'),
    ],
    ['buckets that fall', good.replace('{le="1.0"} 1', '{le="1.0"} 3')],
    ['half an observation', good.replace('{le="1.0"} 1', '{le="1.0"} 0.5')],
    ['a count that is not the last bucket', good.replace('h_seconds_count 2', 'h_seconds_count 3')],
    ['a sum without a count', good.replace('h_seconds_count 2\n', '')],
    ['a negative sum', good.replace('h_seconds_sum 3.5', 'h_seconds_sum -3.5')],
    ['a bound at a sum', good.replace('h_seconds_sum 3.5', 'h_seconds_sum{le="1.0"} 3.5')],
    [
      'a family named like a sample of another',
      good.replace('# EOF', '# TYPE a_total gauge\na_total 1\n# EOF'),
    ],
  ])('refuses %s', (_, text) => {
    expect(() => parseOpenMetrics(text)).toThrow(NoOpenMetrics);
  });
});
