import { columnsOf } from '../shared/measures/column.ts';
import { lakeLimits } from '../shared/measures/lake-limits.ts';
import { type Measure, sqlNameOf } from '../shared/measures/measure.ts';
import { measures } from '../shared/measures/measures.ts';
import { relations } from '../shared/measures/relations.ts';

const BEGINS = '<!-- Written by npm run generate from shared/measures: what is changed here is lost. -->';
const ENDS = '<!-- Written by hand from here on. -->';

/** A document with what the definitions say of each measure, in the place of what they said before. */
export function withMeasures(document: string): string {
  const begins = document.indexOf(BEGINS);
  const ends = document.indexOf(ENDS);
  if (begins === -1 || ends < begins) throw new Error('The document has no place for what is generated.');
  return `${document.slice(0, begins)}${BEGINS}\n\n${measuresInText()}\n${document.slice(ends)}`;
}

const measuresInText = (): string =>
  [...measures.map(measureInText), '### What they are counted from\n', relationsInText(), ''].join('\n');

const measureInText = (measure: Measure): string => `### ${measure.title}

\`${measure.name}\`, table \`${sqlNameOf(measure)}\`. ${measure.says}

- **Formula:** ${measure.formula}.
- **Example:** ${measure.example}
- **Columns:** ${columnsOf(measure.row).map(columnInText).join(', ')}.
`;

const columnInText = ({ name, role }: ReturnType<typeof columnsOf>[number]): string =>
  role === 'dimension' ? `**\`${name}\`**` : `\`${name}\`${role === 'exempt' ? ' (never hidden)' : ''}`;

/** Those that an analyst may ask for; the others are a means to them. */
const relationsInText = (): string =>
  [
    '| relation | one row |',
    '|---|---|',
    ...relations.map(({ name, says }) => `| \`${name}\` | ${says.replace(/^One row(: | for )/, '')} |`),
    '',
    `A cell is hidden below ${lakeLimits.cellMin}.`,
  ].join('\n');
