import * as z from 'zod';
import { Sentence } from '../sentence.ts';
import { CATALOGUE, type View } from './catalogue.ts';
import { readColumnShape } from './column-shape.ts';

const Definition = z.object({
  originalSql: z.string().min(1),
  catalog: z.string(),
  schema: z.string(),
  columns: z.array(z.object({ name: z.string(), type: z.string() })).min(1),
});

const TEXT = /^\/\* Presto View: ([A-Za-z0-9+/=]+) \*\/$/;

/** Reads what the catalogue keeps of a view: JSON in base64, inside a comment. Throws a sentence for any other text. */
export function readPrestoView(database: string, name: string, text: string): View {
  const encoded = TEXT.exec(text.trim())?.[1];
  const { originalSql, catalog, schema, columns } = Definition.parse(
    encoded === undefined ? undefined : JSON.parse(Buffer.from(encoded, 'base64').toString()),
  );
  if (catalog.toLowerCase() !== CATALOGUE || schema !== database) {
    throw new Sentence(
      `The view ${name} reads ${catalog}.${schema}, and it lies in ${CATALOGUE}.${database}.`,
    );
  }
  return {
    database,
    name,
    columns: columns.map((column) => ({ name: column.name, shape: readColumnShape(column.type) })),
    sql: originalSql,
  };
}
