import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';

/** One import statement: which file, and what it imports: a package, or a file from the root of the house. */
export interface Import {
  readonly file: string;
  readonly imports: string;
}

const CODE = new Set(['.ts', '.tsx', '.mts', '.js', '.mjs', '.jsx']);

/** Every file of code below a folder, from the root of the house. A folder that is not there has none. */
export function codeIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && CODE.has(extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.includes('node_modules'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Everything that a file imports or exports from elsewhere, types and dynamic imports included. */
export const importsOf = (file: string): Import[] =>
  namedIn(readFileSync(file, 'utf8')).map((named) => ({
    file,
    imports: named.startsWith('.') ? normalize(join(dirname(file), named)) : named,
  }));

/** The modules that code names, as it names them. */
export function namedIn(code: string): string[] {
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements =
    /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/gm;
  return [...withoutComments.matchAll(statements)].map(([, from, bare, call]) => from ?? bare ?? call ?? '');
}
