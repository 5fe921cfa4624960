import type { dictionary } from '../../shared/measures/dictionary.ts';

type Dictionary = ReturnType<typeof dictionary>;

/** One line for each column of each table. */
export function dictionaryInCsv({ schema, tables }: Dictionary): string {
  const lines = tables.flatMap(({ name: table, columns }) =>
    columns.map(({ name, type, unit = '', meaning }) => [String(schema), table, name, type, unit, meaning]),
  );
  return [['schema', 'table', 'column', 'type', 'unit', 'meaning'], ...lines]
    .map((line) => `${line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
    .join('');
}

/** For people. */
export function dictionaryInMarkdown({ schema, tables }: Dictionary): string {
  const chapters = tables.map(
    (table) => `## ${table.name}

${table.definition}${table.formula === undefined ? '' : `\n\n\`${table.formula}\``}

| column | type | unit | meaning |
|---|---|---|---|
${table.columns.map(({ name, type, unit = '', meaning }) => `| \`${name}\` | ${type} | ${unit} | ${meaning} |`).join('\n')}
`,
  );
  return `# What the tables of this export mean\n\nSchema version ${schema}.\n\n${chapters.join('\n')}`;
}
