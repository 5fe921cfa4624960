import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Sentence } from '../sentence.ts';
import { assemblyFingerprint, isCurrent, keepFingerprint } from './assembly-fingerprint.ts';

const LAST_WORDS_MAX_CHARS = 4_000;

export interface Synthesis {
  readonly app: string;
  readonly rootFolder: string;
  readonly context: Readonly<Record<string, unknown>>;
}

/**
 * Runs the CDK app, unless its cloud assembly is there already and of the same sources; answers the assembly's folder.
 * An app with another context has a folder of its own.
 *
 * The app runs as a process of its own, exactly as the CDK's command line runs it: the assembly's place and the
 * context come in by environment, and the context of `cdk.json` counts here too. Assets are left where the app
 * found or built them, and every resource says which construct it came from.
 *
 * Throws a sentence with the app's last words when it fails.
 */
export function synthesize(synthesis: Synthesis): Promise<string> {
  const { app, rootFolder, context } = synthesis;
  const name = createHash('sha256').update(JSON.stringify({ app, context })).digest('hex').slice(0, 12);
  const assembly = join(rootFolder, 'build', 'templates', name);
  const made = underWay.get(assembly) ?? makeCurrent(assembly, synthesis);
  underWay.set(assembly, made);
  return made.finally(() => underWay.delete(assembly));
}

/** Copies that start side by side in a process wait for one. */
const underWay = new Map<string, Promise<string>>();

async function makeCurrent(assembly: string, synthesis: Synthesis): Promise<string> {
  const { app, rootFolder, context } = synthesis;
  const fingerprint = assemblyFingerprint(app, rootFolder, context);
  if (isCurrent(assembly, fingerprint)) return assembly;

  const own = `${assembly}.${process.pid}`;
  mkdirSync(dirname(own), { recursive: true });
  await runApp(synthesis, own);
  keepFingerprint(own, fingerprint);
  // A copy in another process may have been faster.
  if (!isCurrent(assembly, fingerprint)) {
    await rm(assembly, { recursive: true, force: true });
    if (renamed(own, assembly)) return assembly;
  }
  await rm(own, { recursive: true, force: true });
  return assembly;
}

function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (existsSync(to)) return false;
    throw error;
  }
}

async function runApp({ app, rootFolder, context }: Synthesis, outFolder: string): Promise<void> {
  const child = spawn(process.execPath, [app], {
    cwd: rootFolder,
    env: {
      // The CDK is large: what was compiled of it is kept for the next time.
      NODE_COMPILE_CACHE: join(rootFolder, 'build', 'compiled'),
      ...process.env,
      CDK_OUTDIR: outFolder,
      CDK_CONTEXT_JSON: JSON.stringify({
        ...contextOfProject(rootFolder),
        'aws:cdk:disable-asset-staging': true,
        'aws:cdk:enable-asset-metadata': true,
        'aws:cdk:enable-path-metadata': true,
        ...context,
      }),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let lastWords = '';
  child.stderr.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk).slice(-LAST_WORDS_MAX_CHARS);
  });
  const [code] = await once(child, 'close');

  if (code === 0 && existsSync(join(outFolder, 'manifest.json'))) return;
  await rm(outFolder, { recursive: true, force: true });
  throw new Sentence(
    `The CDK app ${app} could not be synthesized. It said: ${lastWords.trim() || 'nothing'}`,
  );
}

function contextOfProject(rootFolder: string): Record<string, unknown> {
  const file = join(rootFolder, 'cdk.json');
  if (!existsSync(file)) return {};
  const { context } = JSON.parse(readFileSync(file, 'utf8')) as { context?: Record<string, unknown> };
  return context ?? {};
}
