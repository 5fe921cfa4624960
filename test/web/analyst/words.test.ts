import { describe, expect, it } from 'vitest';
import { presentMeasure } from '../../../shared/measures/dictionary.ts';
import { measures } from '../../../shared/measures/measures.ts';
import { hasColumnWords } from '../../../web/analyst/words/column-words.ts';
import { measureWords } from '../../../web/analyst/words/measure-words.ts';

describe('the analyst’s page has words of its own in two languages', () => {
  it.each(measures.map((measure) => presentMeasure(measure)))('for $name', ({ name, columns }) => {
    expect(measureWords[name]).toBeDefined();
    expect(columns.map((column) => column.name).filter((column) => !hasColumnWords(column))).toEqual([]);
  });
});
