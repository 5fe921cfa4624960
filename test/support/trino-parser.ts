import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Says what Trino's grammar has against a text of SQL; nothing where it has nothing. */
export interface TrinoParser {
  faultsOf(sql: string): string[];
}

/** The package imports folders, as bundlers allow and Node does not: so it is bundled. */
export async function trinoParser(): Promise<TrinoParser> {
  const folder = mkdtempSync(join(tmpdir(), 'trino-parser-'));
  const outfile = join(folder, 'parser.mjs');
  try {
    await build({
      stdin: {
        contents: `export { TrinoSQL } from 'dt-sql-parser/dist/parser/trino';`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
    });
    const { TrinoSQL } = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
    const parser = new TrinoSQL();
    return {
      faultsOf: (sql) =>
        parser
          .validate(sql)
          .map(
            (fault: { message: string; startLine: number }) => `line ${fault.startLine}: ${fault.message}`,
          ),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
