import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { lakeLimits } from '../measures/lake-limits.ts';
import { Kind } from '../transaction/kind.ts';
import type { Route } from './route.ts';

/** How many rows one page of a measure has, if nobody says, and at most. */
export const PAGE_ROWS = 100;
export const PAGE_ROWS_MAX = 1000;

/** A file of an export can be fetched by its link for so long; the export itself stays. */
export const LINK_LIFE_S = 600;

const MeasureName = z
  .string()
  .regex(/^(?=.{1,60}$)[a-z]+(-[a-z0-9]+)*$/, 'This is not the name of a measure.')
  .meta({ description: 'As `GET /measures` lists it.', example: 'balance' });

const ExportId = z
  .string()
  .regex(/^e[0-9a-f]{24}$/, 'This is not the id of an export.')
  .meta({ example: 'e5b1f0c0e9d5e4f6f9f86d081' });

const Day = z.iso.date();
const From = Day.meta({ description: 'The first day (UTC).', example: '2026-11-01' });
const To = Day.meta({
  description: `The last day (UTC), included. At most ${lakeLimits.daysAskedMax} days.`,
  example: '2026-11-21',
});

/** What stands in one field of a row. Nothing where there is nothing to say, or too few to say it of. */
const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const Column = z.object({
  name: z.string(),
  type: z.enum(['text', 'whole', 'number', 'truth']),
  unit: z.string().optional().meta({ description: 'Of a number: `ms`, `minor`, `share`, …' }),
  meaning: z.string(),
});

const Filter = z.enum(['kind', 'channel']);

const Measure = z
  .object({
    name: MeasureName,
    title: z.string(),
    definition: z.string().meta({ description: 'One sentence.' }),
    formula: z.string(),
    example: z.string().meta({ description: 'The formula with numbers in it.' }),
    columns: z.array(Column),
    filters: z.array(Filter).meta({ description: 'By what it can be asked of less.' }),
  })
  .meta({ id: 'Measure' });
export type Measure = z.infer<typeof Measure>;

const SchemaVersion = z.int().meta({ description: 'The version of measures and columns.', example: 1 });

const Reconciliation = z
  .object({
    counts: z.record(z.string(), z.int()).meta({ description: 'Started, and everything that became of it.' }),
    balances: z
      .boolean()
      .meta({ description: 'Whether what was started is what became of it, to the last.' }),
  })
  .meta({ id: 'ReconciliationLine' });
export type ReconciliationLine = z.infer<typeof Reconciliation>;

const AsOf = z.iso.datetime().meta({ description: 'The latest that the lake knew of when it was counted.' });

const MeasureTable = z
  .object({
    name: MeasureName,
    schema: SchemaVersion,
    from: Day,
    to: Day,
    kind: Kind.optional(),
    channel: Channel.optional(),
    asOf: AsOf.optional(),
    rows: z.array(z.record(z.string(), Cell)).meta({
      description: 'One page, by the columns of the measure. What is of fewer than five says nothing.',
    }),
    next: z.string().optional().meta({ description: 'The `cursor` of the next page.' }),
    reconciliation: Reconciliation.optional(),
  })
  .meta({ id: 'MeasureTable' });
export type MeasureTable = z.infer<typeof MeasureTable>;

export const ExportFormat = z.enum(['parquet', 'csv', 'ndjson']).meta({ id: 'ExportFormat' });
export type ExportFormat = z.infer<typeof ExportFormat>;

/** What is wanted of an export: from a day to a day, in a form. */
export const ExportRequest = z
  .strictObject({ from: From, to: To, format: ExportFormat })
  .meta({ id: 'ExportRequest', example: { from: '2026-11-01', to: '2026-11-21', format: 'parquet' } });
export type ExportRequest = z.infer<typeof ExportRequest>;

const ExportFile = z.object({
  name: z.string().meta({ example: 'balance.csv' }),
  table: z.string().optional().meta({ description: 'Of a table, whose name. Several files may be of one.' }),
  rows: z.int().min(0).optional().meta({ description: 'Of the whole table.' }),
  bytes: z.int().min(0),
  sha256: z.string().optional(),
  url: z.url().meta({ description: 'Fetch it here; no token is needed, and none is sent.' }),
});

const Export = z
  .object({
    exportId: ExportId,
    state: z.enum(['running', 'ready', 'failed']),
    from: Day,
    to: Day,
    format: ExportFormat,
    schema: SchemaVersion,
    files: z.array(ExportFile).optional(),
    linksEndAt: z.iso
      .datetime()
      .optional()
      .meta({ description: 'Until when the links lead anywhere. Read the export again for new ones.' }),
    reason: z.string().optional().meta({ description: 'Why it failed. Ask for it again with a new key.' }),
  })
  .meta({ id: 'Export' });
export type Export = z.infer<typeof Export>;

export const listMeasuresRoute = {
  function: 'list-measures',
  method: 'GET',
  path: '/measures',
  summary: 'Every measure: what it counts, by which formula, and what its columns mean.',
  scopes: ['measures'],
  grants: [],
  guard: 'none',
  isTagged: true,
  answer: {
    status: 200,
    description: 'All of them.',
    schema: z.object({ schema: SchemaVersion, measures: z.array(Measure) }).meta({ id: 'Measures' }),
  },
  refusals: [],
} as const satisfies Route;

export const readMeasureRoute = {
  function: 'read-measure',
  method: 'GET',
  path: '/measures/{name}',
  summary: 'One measure over some days, in pages: counts that add up, and name nobody.',
  scopes: ['measures'],
  grants: ['lake:query'],
  guard: 'none',
  isTagged: true,
  parameters: z.strictObject({ name: MeasureName }),
  query: z.strictObject({
    from: From,
    to: To,
    kind: Kind.optional(),
    channel: Channel.optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_ROWS_MAX).default(PAGE_ROWS).meta({
      description: 'How many rows a page has.',
    }),
    cursor: z.string().max(160).optional().meta({ description: 'The `next` of the page before.' }),
  }),
  answer: { status: 200, description: 'One page.', schema: MeasureTable },
  refusals: ['measure-not-found', 'range-invalid', 'filter-not-possible', 'measure-not-ready'],
} as const satisfies Route;

export const requestExportRoute = {
  function: 'request-export',
  method: 'POST',
  path: '/exports',
  summary:
    'Asks for an export: one table per measure, one row per transaction, a dictionary and what reconciles.',
  scopes: ['measures'],
  grants: ['exports:request'],
  guard: 'fact',
  pace: 'costly',
  body: ExportRequest,
  answer: {
    status: 201,
    description: 'It is being made. The same key comes to the same one.',
    schema: Export,
  },
  refusals: ['range-invalid'],
} as const satisfies Route;

export const readExportRoute = {
  function: 'read-export',
  method: 'GET',
  path: '/exports/{exportId}',
  summary: 'How far an export is; once it is ready, a link to each of its files.',
  scopes: ['measures'],
  grants: ['exports:read'],
  guard: 'none',
  parameters: z.strictObject({ exportId: ExportId }),
  answer: { status: 200, description: 'The export.', schema: Export },
  refusals: ['export-not-found'],
} as const satisfies Route;

export const readMetricsRoute = {
  function: 'read-metrics',
  method: 'GET',
  path: '/metrics',
  summary: 'What stands now and what the day has come to, for a monitoring system (OpenMetrics 1.0).',
  scopes: ['measures'],
  grants: ['lake:query'],
  guard: 'none',
  answer: { status: 200, description: 'OpenMetrics 1.0.', mediaType: 'application/openmetrics-text' },
  refusals: ['measure-not-ready'],
} as const satisfies Route;

export const measureRoutes = [
  listMeasuresRoute,
  readMeasureRoute,
  requestExportRoute,
  readExportRoute,
  readMetricsRoute,
] as const;
