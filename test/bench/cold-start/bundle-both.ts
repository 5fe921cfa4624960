import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { asFunctions } from '../../../infra/bundle.ts';

const repository = join(import.meta.dirname, '..', '..', '..');

/** The SDK alone, as a handler would import it that reads and writes, and nothing of ours. */
const SDK_ALONE = `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const commands = { GetCommand, PutCommand, QueryCommand, TransactWriteCommand, UpdateCommand };
export const handler = (command, input) => documents.send(new commands[command](input));
`;

export interface BothForms {
  /** The file of each function, by its name; of the SDK alone as `sdk`. */
  readonly commonJs: ReadonlyMap<string, string>;
  readonly esm: ReadonlyMap<string, string>;
  readonly metafile: Metafile;
}

/** Bundles functions as they are deployed, and the same as ES modules. */
export async function bundleBoth(functions: readonly string[], folder: string): Promise<BothForms> {
  await mkdir(folder, { recursive: true });
  const sdk = join(repository, 'build', 'sdk-alone.ts');
  await writeFile(sdk, SDK_ALONE);
  const entryPoints = [
    ...functions.map((name) => ({ in: join(repository, 'functions', `${name}.ts`), out: name })),
    { in: sdk, out: 'sdk' },
  ];
  const { metafile } = await build({
    ...asFunctions,
    ...{ minify: true, metafile: true, absWorkingDir: repository, entryPoints },
    outdir: join(folder, 'commonjs'),
    outExtension: { '.js': '.cjs' },
  });
  await build({
    ...asFunctions,
    ...{ minify: true, absWorkingDir: repository, entryPoints },
    outdir: join(folder, 'esm'),
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    supported: {},
    // Some packages are CommonJS inside, and ask for `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const files = (form: string, ending: string) =>
    new Map([...functions, 'sdk'].map((name) => [name, join(folder, form, `${name}${ending}`)]));
  return { commonJs: files('commonjs', '.cjs'), esm: files('esm', '.mjs'), metafile };
}
