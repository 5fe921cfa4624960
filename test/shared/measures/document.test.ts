import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measures } from '../../../shared/measures/measures.ts';
import { withMeasures } from '../../../tools/measures-in-text.ts';

const document = readFileSync('docs/measures.md', 'utf8');

it('the document says of each measure what its definition says', () => {
  expect(withMeasures(document)).toBe(document);
  for (const { title, says, formula, example } of measures) {
    for (const said of [`### ${title}\n`, says, formula, example]) expect(document).toContain(said);
  }
});
