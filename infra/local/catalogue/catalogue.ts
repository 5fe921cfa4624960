import type { ColumnShape } from './column-shape.ts';
import type { ProjectedPartitions } from './partition-projection.ts';

/** The one catalogue that Athena knows by itself. */
export const CATALOGUE = 'awsdatacatalog';

export interface Column {
  readonly name: string;
  readonly shape: ColumnShape;
}

/** Lines of JSON under a prefix of a bucket. */
export interface ExternalTable {
  readonly database: string;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly partitionKeys: readonly Column[];
  readonly bucket: string;
  readonly prefix: string;
  /** The name that a column or a field has in the files, if it is not its own. */
  readonly jsonNames: ReadonlyMap<string, string>;
  readonly ignoresMalformed: boolean;
  readonly projected: ProjectedPartitions;
}

export interface View {
  readonly database: string;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly sql: string;
}

/** The databases of the templates, with their tables and views; names have no capitals. */
export interface Catalogue {
  addDatabase(name: string): void;
  addTable(table: ExternalTable): void;
  addView(view: View): void;
  hasDatabase(name: string): boolean;
  databases(): readonly string[];
  tables(): readonly ExternalTable[];
  views(): readonly View[];
}

export function createCatalogue(): Catalogue {
  const databases = new Set<string>();
  const tables: ExternalTable[] = [];
  const views: View[] = [];
  return {
    addDatabase: (name) => databases.add(name),
    addTable: (table) => tables.push(table),
    addView: (view) => views.push(view),
    hasDatabase: (name) => databases.has(name.toLowerCase()),
    databases: () => [...databases],
    tables: () => tables,
    views: () => views,
  };
}
