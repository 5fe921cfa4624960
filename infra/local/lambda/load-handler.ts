import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction, constants } from 'node:vm';

export type Handler = (event: unknown, context: object) => unknown;

/**
 * Loads `index.handler` from a function's code, by Lambda's rules and not by those of the folder around it: a
 * `.js` file is CommonJS unless a `package.json` inside the code says otherwise.
 */
export async function loadHandler(codeFolder: string, handler: string): Promise<Handler> {
  const dot = handler.lastIndexOf('.');
  const stem = join(codeFolder, handler.slice(0, dot));
  const exported = await load(codeFolder, stem);
  const found = exported[handler.slice(dot + 1)];
  if (typeof found !== 'function') throw new Error(`${handler} is undefined or not exported`);
  return found as Handler;
}

async function load(codeFolder: string, stem: string): Promise<Record<string, unknown>> {
  const file = ['.js', '.mjs', '.cjs'].map((ending) => stem + ending).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`Cannot find module '${stem}'`);
  const isModule = file.endsWith('.mjs') || (file.endsWith('.js') && saysModule(codeFolder));
  if (isModule) return await import(pathToFileURL(file).href);
  // Code that says what it is may be required, and what was compiled of it before is used again.
  return existsSync(join(codeFolder, 'package.json')) ? createRequire(file)(file) : loadCommonJs(file);
}

function saysModule(codeFolder: string): boolean {
  const file = join(codeFolder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).type === 'module';
}

function loadCommonJs(file: string): Record<string, unknown> {
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const run = compileFunction(
    readFileSync(file, 'utf8'),
    ['exports', 'require', 'module', '__filename', '__dirname'],
    { filename: file, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
  );
  run.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  return module.exports;
}
