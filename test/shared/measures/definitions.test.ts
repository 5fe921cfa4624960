import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../shared/measures/column.ts';
import { measures } from '../../../shared/measures/measures.ts';
import { neededBy } from '../../../shared/measures/query-for.ts';
import { readBy } from '../../../shared/measures/relation.ts';
import { relations } from '../../../shared/measures/relations.ts';

const names = relations.map(({ name }) => name);

describe('every relation', () => {
  it.each(relations)('$name reads only what stands before it', ({ name, ...of }) => {
    const before = ['facts', ...names.slice(0, names.indexOf(name))];

    expect(readBy(of).filter((read) => !before.includes(read))).toEqual([]);
  });

  it.each(relations)('$name has the columns that it is asked and ordered by', ({ row, asked, orderBy }) => {
    const columns = Object.keys(row.shape);

    expect(columns).toEqual(expect.arrayContaining([...orderBy, ...Object.values(asked ?? {})]));
  });

  it.each(relations)('$name says in a sentence what a row is', ({ says, row }) => {
    expect(says).toMatch(/^One row.*\.$/);
    for (const { description } of columnsOf(row)) expect(description).toMatch(/^[A-Z].*\.$/);
  });

  it('is read by a measure, or is one that an analyst asks for', () => {
    const read = new Set(measures.flatMap((measure) => neededBy(measure).map(({ name }) => name)));

    expect(names.filter((name) => !read.has(name))).toEqual([]);
  });
});

describe('every measure', () => {
  it('has a name of its own, also beside the relations', () => {
    const all = [...measures.map(({ name }) => name.replaceAll('-', '_')), ...names];

    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    for (const { name } of measures) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(measures)(
    '$name says in one sentence what it measures, and has a formula and an example',
    (measure) => {
      expect(measure.says).toMatch(/^[^.]*\.$/);
      expect(measure.formula.length).toBeGreaterThan(10);
      expect(measure.example).toMatch(/\d.*\.$/);
      for (const { description } of columnsOf(measure.row)) expect(description).toMatch(/^[A-Z].*\.$/);
    },
  );

  it.each(measures)(
    '$name says of each count whether it is hidden, and of what is made of counts of which',
    (measure) => {
      const columns = columnsOf(measure.row);
      const named = new Map(columns.map((column) => [column.name, column]));

      for (const { role, of = [], partOf } of columns) {
        expect(of.length > 0).toBe(role === 'derived');
        for (const name of of) expect(['count', 'exempt']).toContain(named.get(name)?.role);
        if (partOf) expect(['count', 'exempt']).toContain(named.get(partOf)?.role);
      }
      expect(measure.orderBy.every((name) => named.get(name)?.role === 'dimension')).toBe(true);
    },
  );

  it.each(measures)('$name gives no row of a single customer or transaction', ({ row }) => {
    expect(
      Object.keys(row.shape).filter((name) => /customer$|_id$/.test(name) && name !== 'offer_id'),
    ).toEqual([]);
  });
});
