import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Sentence } from '../sentence.ts';
import { assemblyFingerprint, isCurrent, keepFingerprint } from './assembly-fingerprint.ts';

const LAST_WORDS_MAX_CHARS = 4_000;

/**
 * Runs the CDK app and leaves its cloud assembly in `outFolder`, unless the one there is of the same sources.
 *
 * The app runs as a process of its own, exactly as the CDK's command line runs it: the assembly's place and the
 * context come in by environment, and the context of `cdk.json` counts here too. Assets are left where the app
 * found or built them, and every resource says which construct it came from.
 *
 * Throws a sentence with the app's last words when it fails.
 */
export async function synthesize(options: {
  app: string;
  rootFolder: string;
  outFolder: string;
  context: Readonly<Record<string, unknown>>;
}): Promise<void> {
  const fingerprint = assemblyFingerprint(options.app, options.rootFolder, options.context);
  if (isCurrent(options.outFolder, fingerprint)) return;

  await rm(options.outFolder, { recursive: true, force: true });
  const child = spawn(process.execPath, [options.app], {
    cwd: options.rootFolder,
    env: {
      // The CDK is large: what was compiled of it is kept for the next time.
      NODE_COMPILE_CACHE: join(options.rootFolder, 'build', 'compiled'),
      ...process.env,
      CDK_OUTDIR: options.outFolder,
      CDK_CONTEXT_JSON: JSON.stringify({
        ...contextOfProject(options.rootFolder),
        'aws:cdk:disable-asset-staging': true,
        'aws:cdk:enable-asset-metadata': true,
        'aws:cdk:enable-path-metadata': true,
        ...options.context,
      }),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let lastWords = '';
  child.stderr.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk).slice(-LAST_WORDS_MAX_CHARS);
  });
  const [code] = await once(child, 'close');

  if (code === 0 && existsSync(join(options.outFolder, 'manifest.json'))) {
    return keepFingerprint(options.outFolder, fingerprint);
  }
  throw new Sentence(
    `The CDK app ${options.app} could not be synthesized. It said: ${lastWords.trim() || 'nothing'}`,
  );
}

function contextOfProject(rootFolder: string): Record<string, unknown> {
  const file = join(rootFolder, 'cdk.json');
  if (!existsSync(file)) return {};
  const { context } = JSON.parse(readFileSync(file, 'utf8')) as { context?: Record<string, unknown> };
  return context ?? {};
}
